namespace Analysis.Notebooks.Languages;

/// <summary>An inspection as a reader sees it.</summary>
static class InspectionText
{
    const int MostSignatures = 30;

    /// <param name="detailed">Whether remarks and exceptions are wanted too.</param>
    public static string Plain(Inspection inspection, bool detailed) =>
        string.Join("\n\n", [Signatures(inspection), .. Sections(inspection, detailed).Select(section => section.Title.Length == 0
            ? string.Join('\n', section.Lines)
            : $"{section.Title}:\n" + string.Join('\n', section.Lines.Select(line => "  " + line)))]);

    /// <inheritdoc cref="Plain"/>
    public static string Markdown(Inspection inspection, bool detailed) =>
        string.Join("\n\n", [$"```csharp\n{Signatures(inspection)}\n```", .. Sections(inspection, detailed).Select(section => section.Title.Length == 0
            ? string.Join('\n', section.Lines)
            : $"**{section.Title}**\n\n" + string.Join('\n', section.Lines.Select(line => "- " + line)))]);

    static string Signatures(Inspection inspection)
    {
        var more = inspection.Signatures.Count - MostSignatures;
        return string.Join('\n', inspection.Signatures.Take(MostSignatures)) + (more > 0 ? $"\n// and {more} more" : "");
    }

    static IEnumerable<(string Title, IEnumerable<string> Lines)> Sections(Inspection inspection, bool detailed)
    {
        if (inspection.Documentation is not { } documentation)
            return [];
        (string Title, IEnumerable<string> Lines)[] sections =
        [
            ("", Lines(documentation.Summary)),
            ("Parameters", documentation.Parameters.Select(Line)),
            ("Returns", Lines(documentation.Returns)),
            ("Exceptions", detailed ? documentation.Exceptions.Select(Line) : []),
            ("Remarks", detailed ? Lines(documentation.Remarks) : []),
        ];
        return sections.Where(section => section.Lines.Any());
    }

    static string Line(KeyValuePair<string, string> named) => $"{named.Key}: {named.Value}";

    static string[] Lines(string text) => text.Length == 0 ? [] : [text];
}
