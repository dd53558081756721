namespace Analysis.Notebooks.Tests.Languages;

/// <summary>One block of completion-cases.txt.</summary>
sealed record CompletionCase(string Name, IReadOnlyList<string> Earlier, string Code, int Position, IReadOnlyList<string> Has, IReadOnlyList<string> Not)
{
    public static IEnumerable<CompletionCase> Read() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Languages", "completion-cases.txt"))
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(Parse);

    static CompletionCase Parse(string block)
    {
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2)).ToLookup(line => line[0], line => line[1], StringComparer.Ordinal);
        var code = lines["code"].Single().Replace("\\n", "\n", StringComparison.Ordinal);
        var position = code.IndexOf('|', StringComparison.Ordinal);
        return new CompletionCase(
            lines["case"].Single(), [.. lines["earlier"]], code.Remove(position, 1), position, Names(lines["has"]), Names(lines["not"]));
    }

    static string[] Names(IEnumerable<string> lines) => [.. lines.SelectMany(line => line.Split(", "))];
}
