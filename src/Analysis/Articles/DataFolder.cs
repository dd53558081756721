namespace Analysis.Articles;

/// <summary>Finds the data folder for a notebook or a command, whatever folder it was started in.</summary>
internal static class DataFolder
{
    /// <param name="folder">An absolute path, or one relative to the working folder, to one above it, or to one above this library's file.</param>
    /// <returns>The absolute path of the nearest such folder that holds <c>articles/</c>; where there is none, of the folder itself.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says where it was looked for.</exception>
    public static string Find(string folder)
    {
        string[] starts = [Directory.GetCurrentDirectory(), Path.GetDirectoryName(typeof(DataFolder).Assembly.Location) is { Length: > 0 } own ? own : AppContext.BaseDirectory];
        var found = Path.IsPathRooted(folder)
            ? Candidates([folder]).FirstOrDefault(Holds)
            : Candidates(starts.SelectMany(Upwards).Select(start => Path.Combine(start, folder))).FirstOrDefault(Holds);
        return found ?? (Directory.Exists(folder) ? Path.GetFullPath(folder) : null) ?? throw new DirectoryNotFoundException(
            $"No folder \"{folder}\" with articles/ in it was found, neither in {starts[0]} nor above it. Give the path of the data folder.");
    }

    static IEnumerable<string> Candidates(IEnumerable<string> paths) => paths.Select(Path.GetFullPath);

    /// <summary>Whether the folder is a data folder, and not any folder of articles.</summary>
    public static bool Holds(string path) => Directory.Exists(Path.Combine(path, ArticleFolder.Name));

    static IEnumerable<string> Upwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
