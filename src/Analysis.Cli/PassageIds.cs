using System.CommandLine;

namespace Analysis.Cli;

/// <summary>An option that names a file of passages' ids, one a line.</summary>
static class PassageIds
{
    public static Option<FileInfo> Option(string name, string description)
    {
        var option = new Option<FileInfo>(name) { Description = description };
        option.AcceptExistingOnly();
        return option;
    }

    /// <summary>The ids of the file; null when none was named.</summary>
    public static HashSet<string>? Read(FileInfo? file) =>
        file is null ? null : File.ReadLines(file.FullName).Select(line => line.Trim()).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
}
