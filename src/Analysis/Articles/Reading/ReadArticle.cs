namespace Analysis.Articles.Reading;

/// <summary>One article out of a file, or why a part of the file is none.</summary>
/// <param name="Article">The article; null for a part that is none.</param>
/// <param name="Line">The line that the part begins at, from 1; null where the format has no lines to count by.</param>
/// <param name="Error">Why it is none, to complete "x.jsonl, line 3: …"; null for an article.</param>
internal readonly record struct ReadArticle(Article? Article, int? Line, string? Error)
{
    public static implicit operator ReadArticle(Article article) => new(article, null, null);
}
