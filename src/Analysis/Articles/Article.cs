namespace Analysis.Articles;

/// <summary>A news article as it came: its text is never altered, and every claim points into it.</summary>
/// <param name="Id">Unique in a corpus; for a file its name without the ending.</param>
/// <param name="Text">The whole text, as read; positions in it count UTF-16 code units.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>Who published it; null when not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, as precise as it is known; null when not known.</summary>
    public PartialDate? Published { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    /// <summary>The language as a BCP 47 tag ("en"); null when not known.</summary>
    public string? Language { get; init; }

    /// <summary>A remark of the people who keep the corpus; null when there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The file that it was read from, relative to the folder of articles, with forward slashes; null when it came from no file.</summary>
    public string? File { get; init; }

    public override string ToString() => $"{Title ?? Id} ({Publisher ?? "unknown publisher"}, {Published?.ToString() ?? "no date"})";
}
