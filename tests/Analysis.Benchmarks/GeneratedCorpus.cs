using System.Globalization;
using System.Text;
using Analysis.Articles;

namespace Analysis.Benchmarks;

/// <summary>
/// Any number of articles made from the five of the corpus: sentences reordered, digits and words varied, so that no article and
/// hardly a sentence comes twice and no cache helps. The same number gives the same articles on every machine.
/// </summary>
static class GeneratedCorpus
{
    const int Seed = 20241018;

    // What names no source, people or measure, so that the work stays that of news; each may become another of its row.
    static readonly string[][] Words =
    [
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["October", "November", "December"],
        ["reported", "said", "announced", "stated", "told"],
        ["border", "front", "frontier"],
        ["region", "area", "district"],
        ["large", "huge", "considerable"],
        ["also", "further", "moreover"],
        ["training", "preparation"],
        ["however", "yet"],
        ["recent", "latest", "last"],
    ];

    static readonly Dictionary<string, string[]> Rows = Words.SelectMany(row => row.Select(word => (word, row))).ToDictionary(item => item.word, item => item.row, StringComparer.Ordinal);

    /// <summary>The articles, one after the other.</summary>
    /// <param name="models">The articles that they are made from.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<Article> Generate(IReadOnlyList<Article> models, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var random = new Random(Seed + i);
            var model = models[i % models.Count];
            yield return new Article(string.Create(CultureInfo.InvariantCulture, $"generated-{i}"), Vary(model.Text, random))
            {
                Publisher = model.Publisher,
                Published = new PartialDate(2024, random.Next(10, 13), random.Next(1, 29)),
                Language = "en",
            };
        }
    }

    /// <summary>The articles as JSON lines in UTF-8, in parts of some thousand.</summary>
    public static IEnumerable<byte[]> Lines(IReadOnlyList<Article> models, int count) =>
        Generate(models, count).Chunk(4096).Select(articles => Encoding.UTF8.GetBytes(string.Concat(articles.Select(article => ArticleJson.Write(article) + "\n"))));

    static string Vary(string text, Random random)
    {
        var lines = text.Split('\n').Select(line => Reorder(line, random));
        var varied = new StringBuilder(text.Length);
        var word = new StringBuilder();
        foreach (var letter in string.Join('\n', lines) + "\n")
        {
            if (char.IsAsciiLetter(letter))
            {
                word.Append(letter);
                continue;
            }

            varied.Append(word.Length > 0 && Rows.TryGetValue(word.ToString(), out var row) ? row[random.Next(row.Length)] : word);
            word.Clear();

            // A first digit stays what it is: a year stays a year, 12,000 a number of five digits.
            var isLater = varied.Length > 0 && (char.IsAsciiDigit(varied[^1]) || varied[^1] == ',');
            varied.Append(char.IsAsciiDigit(letter) && isLater && letter != '0' ? (char)('1' + random.Next(9)) : letter);
        }

        return varied.ToString(0, varied.Length - 1);
    }

    static string Reorder(string line, Random random)
    {
        var sentences = line.Split(". ");
        random.Shuffle(sentences);
        return string.Join(". ", sentences);
    }
}
