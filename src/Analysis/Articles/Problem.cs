namespace Analysis.Articles;

/// <summary>Something in the data that could not be read as it stands, or stays unknown; the rest was read all the same.</summary>
/// <param name="File">The file, relative to the data folder, with forward slashes.</param>
/// <param name="Line">The line in it, from 1; null when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do, as one sentence.</param>
public sealed record Problem(string File, int? Line, string Message)
{
    /// <summary>True when nothing was lost: something is only not known, such as an article's date, or is there twice.</summary>
    public bool IsRemark { get; init; }

    public override string ToString() => Line is { } line ? $"{File}, line {line}: {Message}" : $"{File}: {Message}";
}
