namespace Analysis.Notebooks.Tests;

/// <summary>Where the project's own notebooks stand.</summary>
static class ProjectFolder
{
    /// <summary>The folder that holds Analysis.sln.</summary>
    public static string Root { get; } = FindRoot();

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Analysis.sln.");
        }

        return folder.FullName;
    }
}
