namespace Analysis.Notebooks.Execution;

/// <summary>The folders in which a session looks for a file that a cell names by a relative path.</summary>
sealed class SessionFolders(string? notebookFolder)
{
    /// <summary>The candidates in order, full paths. The working folder is read anew: a cell may have changed it.</summary>
    public IEnumerable<string> Candidates()
    {
        if (notebookFolder is not null)
        {
            return [notebookFolder];
        }

        var working = Directory.GetCurrentDirectory();
        return Ancestors(working).Select(folder => Path.Combine(folder, "notebooks")).Prepend(working);
    }

    /// <summary>The first existing file of that name, full path, or null.</summary>
    /// <param name="path">As the cell wrote it.</param>
    /// <param name="loadingFile">The file that names it; a rooted one (a loaded script) is looked beside first.</param>
    public string? Find(string path, string? loadingFile)
    {
        if (Path.IsPathRooted(path))
        {
            return File.Exists(path) ? Path.GetFullPath(path) : null;
        }

        return Bases(loadingFile)
            .Select(folder => Path.GetFullPath(Path.Combine(folder, path)))
            .FirstOrDefault(File.Exists);
    }

    IEnumerable<string> Bases(string? loadingFile) =>
        loadingFile is not null && Path.IsPathRooted(loadingFile)
            ? Candidates().Prepend(Path.GetDirectoryName(loadingFile)!)
            : Candidates();

    static IEnumerable<string> Ancestors(string folder)
    {
        for (var parent = folder; parent is not null; parent = Path.GetDirectoryName(parent))
        {
            yield return parent;
        }
    }
}
