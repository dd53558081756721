using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Analysis.Articles.Reading;

/// <summary>Articles as JSON: one object, an array of them, or one object a line.</summary>
internal static class JsonArticles
{
    // A line longer than this is no article; it is passed over without being kept.
    const int LongestLine = 16 << 20;

    public static IEnumerable<ReadArticle> Read(SourceFile file)
    {
        using var document = Parse(TextDecoding.Decode(file.ReadAll()));
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Array
            ? [.. root.EnumerateArray().Select((item, i) => ReadItem(() => ArticleJson.Read(item), line: null, string.Create(CultureInfo.InvariantCulture, $"item {i + 1}: ")))]
            : [ReadItem(() => ArticleJson.Read(root), line: null, "")];
    }

    public static IEnumerable<ReadArticle> ReadLines(SourceFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        var line = new StringBuilder();
        for (var number = 1; ReadLine(reader, line); number++)
        {
            if (line.Length > LongestLine)
            {
                yield return new ReadArticle(null, number, string.Create(CultureInfo.InvariantCulture, $"it is longer than {LongestLine >> 20} million characters, which is no article."));
            }
            else if (line.ToString() is var content && !string.IsNullOrWhiteSpace(content))
            {
                yield return ReadItem(() => ArticleJson.Read(content), number, "");
            }
        }
    }

    /// <summary>Reads a line without its break; of a line that is too long only as much as shows that it is.</summary>
    static bool ReadLine(StreamReader reader, StringBuilder line)
    {
        line.Clear();
        int c;
        while ((c = reader.Read()) >= 0)
        {
            if (c == '\n')
            {
                return true;
            }

            if (line.Length <= LongestLine)
            {
                line.Append((char)c);
            }
        }

        return line.Length > 0;
    }

    static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is no JSON ({e.Message})", e);
        }
    }

    static ReadArticle ReadItem(Func<Article> read, int? line, string where)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return new ReadArticle(null, line, where + e.Message);
        }
    }
}
