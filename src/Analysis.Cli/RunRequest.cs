using Analysis.Notebooks.Running;

namespace Analysis.Cli;

/// <summary>What <c>analysis run</c> was asked to do, with every path resolved.</summary>
/// <param name="Notebooks">The notebooks in the order in which they run, full paths.</param>
/// <param name="Output">The folder for the pages, full path.</param>
/// <param name="Values">The values given with <c>--set</c>.</param>
/// <param name="Project">The project's folder, full path; null when there is none.</param>
/// <param name="Since">The earlier state to compare the data with: a snapshot's file or a day; null for the last run.</param>
sealed record RunRequest(IReadOnlyList<string> Notebooks, string Output, IReadOnlyDictionary<string, string> Values, string? Project, string? Since)
{
    /// <summary>Notebooks of the project that need packages which were never restored here; empty where notebooks were named.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Resolves what was typed.</summary>
    /// <exception cref="UsageException">A notebook or the project is not there.</exception>
    public static RunRequest Resolve(string[] notebooks, string? project, string? output, string[] settings, string? since)
    {
        var root = project is null ? FindProject() : Path.GetFullPath(project);
        string[] files = notebooks.Length > 0 ? [.. notebooks.Select(Existing)] : InProject(root);
        string[] polyglot = notebooks.Length > 0 ? [] : InFolder(Path.Combine(root!, "notebooks", "polyglot"));
        var leftOut = File.Exists(Path.Combine(root ?? "", "src", "Analysis.Polyglot", "bin", "notebooks", "Analysis.Polyglot.dll")) ? [] : polyglot;
        files = [.. files, .. polyglot.Except(leftOut, StringComparer.Ordinal)];
        var pages = output is not null ? Path.GetFullPath(output) : Path.Combine(root ?? Directory.GetCurrentDirectory(), "out");
        var values = settings.Select(s => s.Split('=', 2)).GroupBy(s => s[0], StringComparer.Ordinal);
        return new(files, pages, Declared(values.ToDictionary(g => g.Key, g => g.Last()[1], StringComparer.Ordinal), files), root, since) { LeftOut = leftOut };
    }

    static Dictionary<string, string> Declared(Dictionary<string, string> values, string[] notebooks)
    {
        var declared = values.Count == 0 ? [] : notebooks.SelectMany(NotebookRunner.DeclaredParameters).ToHashSet(StringComparer.Ordinal);
        return values.Keys.FirstOrDefault(name => !declared.Contains(name)) is not { } unknown ? values
            : throw new UsageException(
                $"--set {unknown}: no notebook declares it in a cell tagged \"parameters\". "
                + (declared.Count > 0 ? $"Declared are {string.Join(", ", declared.Order(StringComparer.Ordinal))}." : "None is declared."));
    }

    static string? FindProject()
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(Path.Combine(folder, "notebooks")))
            {
                return folder;
            }
        }

        return null;
    }

    static string Existing(string notebook) =>
        File.Exists(notebook) ? Path.GetFullPath(notebook) : throw new UsageException($"There is no notebook {notebook}.");

    static string[] InProject(string? root)
    {
        if (root is null || !Directory.Exists(Path.Combine(root, "notebooks")))
        {
            throw new UsageException(
                $"There is no folder \"notebooks\" {(root is null ? "here or in a folder above" : $"in {root}")}. Name the notebooks, or the project with --project.");
        }

        var files = InFolder(Path.Combine(root, "notebooks"));
        return files.Length > 0 ? files : throw new UsageException($"There is no notebook in {Path.Combine(root, "notebooks")}.");
    }

    static string[] InFolder(string folder) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder)
            .Where(file => Path.GetExtension(file) is ".ipynb" or ".dib")
            .Order(StringComparer.Ordinal),
    ];
}

/// <summary>The command was used in a wrong way; the message says how.</summary>
sealed class UsageException(string message) : Exception(message);
