namespace Analysis.Articles;

/// <summary>Something in the data that could not be read as it stands; the rest was read all the same.</summary>
/// <param name="File">The file, relative to the data folder, with forward slashes.</param>
/// <param name="Line">The line in it, from 1; null when the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do, as one sentence.</param>
public sealed record Problem(string File, int? Line, string Message)
{
    public override string ToString() => Line is { } line ? $"{File}, line {line}: {Message}" : $"{File}: {Message}";
}
