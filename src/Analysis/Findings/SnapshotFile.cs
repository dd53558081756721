using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analysis.Findings;

/// <summary>Reads and writes snapshots as files of JSON lines; see <see cref="Snapshot"/>.</summary>
public static class SnapshotFile
{
    const string FirstLine = """{"snapshot":1}""";

    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The snapshot as text, lines ended by a line feed; the same for the same claims, whatever order they came in.</summary>
    public static void Write(Snapshot snapshot, TextWriter output)
    {
        output.Write(FirstLine + "\n");
        foreach (var article in snapshot.Articles)
        {
            output.Write(JsonSerializer.Serialize(new { article = article.Id, published = article.Published, digest = article.Digest }, Options) + "\n");
            foreach (var claim in article.Claims)
            {
                output.Write(claim.Json + "\n");
            }
        }
    }

    /// <summary>Reads a snapshot.</summary>
    /// <param name="input">The lines.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="FormatException">It is no snapshot, or a line is none of one; the message names file and line.</exception>
    public static Snapshot Read(TextReader input, string name)
    {
        if (!string.Equals(input.ReadLine(), FirstLine, StringComparison.Ordinal))
        {
            throw new FormatException($"{name} is no snapshot of this version: its first line is not {FirstLine}. Delete it, and the next run writes a new one.");
        }

        var articles = new List<(SnapshotArticle Article, List<SnapshotClaim> Claims)>();
        var number = 1;
        while (input.ReadLine() is { } line)
        {
            number++;
            try
            {
                ReadLine(line, articles);
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{name}, line {number}: {e.Message}"), e);
            }
        }

        return new([.. articles.Select(item => item.Article with { Claims = item.Claims })]);
    }

    static void ReadLine(string line, List<(SnapshotArticle Article, List<SnapshotClaim> Claims)> articles)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.TryGetProperty("digest", out var digest))
        {
            articles.Add((new(root.GetProperty("article").GetString()!, root.GetProperty("published").GetString(), digest.GetString()!, []), []));
        }
        else if (articles.Count == 0)
        {
            throw new FormatException("A claim stands before the first article.");
        }
        else
        {
            articles[^1].Claims.Add(SnapshotClaim.Read(line));
        }
    }
}
