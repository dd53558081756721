namespace Analysis.Articles.Reading;

/// <summary>Plain text: the whole file is the article.</summary>
internal static class PlainText
{
    public static IEnumerable<ReadArticle> Read(SourceFile file)
    {
        var text = TextDecoding.Decode(file.ReadAll());
        return string.IsNullOrWhiteSpace(text) ? throw new FormatException("it is empty.") : [new Article(file.BareName, text)];
    }
}
