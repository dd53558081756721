namespace Analysis.Notebooks.Execution;

/// <summary>Says of a file that a cell names and that is not there what to do about it.</summary>
static class MissingFile
{
    /// <summary>Passes over what exists and over the names of framework assemblies.</summary>
    /// <exception cref="DirectiveException">The file is not there.</exception>
    public static void ThrowIfMissing(FileDirective file, SessionFolders folders)
    {
        var isName = file.Directive.Equals("#r", StringComparison.Ordinal)
            && (!LooksLikePath(file.Path) || HostAssemblies.Contains(Path.GetFileNameWithoutExtension(file.Path)));
        if (!isName && folders.Find(file.Path, null) is null)
        {
            throw new DirectiveException("FileNotFound", Message(file, folders), file.Line);
        }
    }

    static bool LooksLikePath(string path) =>
        path.AsSpan().ContainsAny('/', '\\') || path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    static string Message(FileDirective file, SessionFolders folders)
    {
        var name = Path.GetFileName(file.Path);
        return IsBuildOutput(file.Path)
            ? $"{file.Directive} \"{file.Path}\": {name} is not built yet. Build first: dotnet build"
            : $"{file.Directive} \"{file.Path}\": there is no such file. Relative paths start at the notebook's folder{Where(folders)}.";
    }

    static string Where(SessionFolders folders) => $" ({Path.GetFileName(folders.Candidates().First())})";

    static bool IsBuildOutput(string path) =>
        path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        && path.Split('/', '\\').Contains("bin", StringComparer.OrdinalIgnoreCase);
}
