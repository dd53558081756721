using Analysis.Claims;

namespace Analysis.Charts;

/// <summary>What a mark rests on, in words.</summary>
internal static class EvidenceText
{
    /// <summary>So many sentences stand in a tooltip; the table has them all.</summary>
    const int MostQuotes = 3;

    /// <summary>The figure as its article writes it ("more than 3,000"); of a reference figure, as its bound and numbers say.</summary>
    public static string Figure(Evidence evidence) =>
        evidence.Claim?.Text ?? Wording.Quantity(evidence.Reference!.Quantity);

    public static Measure Measure(Evidence evidence) => evidence.Claim?.Measure ?? evidence.Reference!.Measure;

    public static string Subject(Evidence evidence) => evidence.Claim?.Subject ?? evidence.Reference!.Subject;

    public static string Source(Evidence evidence) => evidence.Claim is { } claim ? claim.Source ?? MarkMaker.NoSource : evidence.Reference!.Source;

    public static string Published(Evidence evidence) => evidence.Claim is { } claim
        ? $"{claim.Article.Publisher ?? MarkMaker.NoPublisher}, {(claim.Article.Published is { } date ? Wording.Date(date) : "no date")}"
        : "reference timeline";

    public static string? About(Evidence evidence) =>
        (evidence.Claim is { } claim ? claim.Period : evidence.Reference!.Period) is { } period ? Wording.Period(period.From, period.To) : null;

    public static string? Said(Evidence evidence) =>
        (evidence.Claim is { } claim ? claim.Reported : evidence.Reference!.Reported) is { } day ? Wording.Day(day) : null;

    /// <summary>What an analyst changed by hand; null where the claim stands as it was read.</summary>
    public static string? Corrected(Evidence evidence) => evidence.Claim?.Correction is { } correction ? $"Corrected by hand: {correction}" : null;

    /// <summary>One line: "more than 3,000 killed or wounded (North Korea)".</summary>
    public static string Heading(Evidence evidence) =>
        $"{Figure(evidence)} {Shapes.Words(Measure(evidence))} ({Subject(evidence)})";

    /// <summary>Everything that the mark stands for, on several lines.</summary>
    public static string Tooltip(Mark mark)
    {
        if (mark.Evidence.Count == 0)
        {
            return mark.Heading ?? mark.Series;
        }

        var first = mark.Evidence[0];
        List<string> lines = [.. mark.Heading is { } heading ? [heading] : Array.Empty<string>(), Heading(first), $"Source: {Source(first)}{Via(first)}"];
        if (first.Claim is { } claim)
        {
            lines.Add($"Published: {Published(first)}");
            lines.AddRange(mark.Articles > 1 ? [$"In {Wording.Count(mark.Articles, "article")}: one report that was repeated"] : []);
            lines.AddRange(mark.SupersededBy is { } next ? [$"A later figure of this source: {next}"] : []);
            lines.AddRange(mark.IsNew ? ["New since the earlier state"] : []);
            lines.AddRange(Wording.Reserve(claim.Hedge) is { } hedge ? [$"Told as {hedge}"] : []);
            lines.AddRange(mark.Evidence.Select(Corrected).FirstOrDefault(text => text is not null) is { } corrected ? [corrected] : []);
        }

        lines.AddRange(About(first) is { } about ? [$"About: {about}"] : []);
        lines.AddRange(Said(first) is { } said ? [$"Said: {said}"] : []);
        lines.AddRange(mark.Heading is null ? [Basis(mark.Basis)] : []);
        lines.AddRange(Quotes(mark.Evidence));
        return string.Join('\n', lines);
    }

    /// <summary>What a link stands for.</summary>
    public static string Tooltip(Line line) =>
        string.Join('\n', line.Evidence.Take(1).SelectMany(item => new[] { Heading(item), $"Source: {Source(item)}{Via(item)}", $"Published: {Published(item)}" }).Concat(Quotes(line.Evidence)));

    /// <summary>Which of its dates a mark stands at.</summary>
    public static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.About => "Drawn at the days that it is about.",
        DateBasis.Said => "Drawn at the day on which it was said.",
        DateBasis.Published => "Drawn at the date of publication: the text gives no other.",
        _ => "No date is known.",
    };

    static string Via(Evidence evidence) => evidence.Claim?.Via is { } via ? $", through {via}" : "";

    static IEnumerable<string> Quotes(IReadOnlyList<Evidence> evidence)
    {
        foreach (var item in evidence.Take(MostQuotes))
        {
            yield return item.Claim is null ? $"Reference timeline, not in the articles{(item.Quote.Length > 0 ? $": {item.Quote}" : "")}." : $"“{item.Quote}”";
        }

        if (evidence.Count > MostQuotes)
        {
            yield return $"and {Wording.Count(evidence.Count - MostQuotes, "sentence")} more.";
        }
    }
}
