using System.Text;
using Analysis.Articles;
using Analysis.Articles.Reading;
using Analysis.Claims;
using Analysis.Scoring;

namespace Analysis.Tests.Claims;

/// <summary>A hundred thousand articles that were cut, doubled, mixed and damaged: none may end the reader, and every span stays exact.</summary>
public sealed class FuzzTests
{
    const int Documents = 100_000;

    static readonly ClaimExtractor Extractor = new(SourceCatalogue.Default);

    static readonly string[] Texts = [.. Directory.EnumerateFiles(Path.Combine(ProjectFolder.Data, "gold"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(GoldFile.Read).Select(passage => passage.Article.Text)];

    static readonly string[] Odd =
        ["\0", "\uD83D", "\uDE00", "\u202E", "\u00A0", "\u2028", "9999999999999999999999", "1,2,3,4", "0", "-", "–", "…", "“", "”", "\r\n", "\t", "60 mm", "1.5.6", "two hundred and ", "more than up to ", "(", ")", "%", "\u0301", "٣٠٠٠", "３０００"];

    [Fact]
    public void No_article_ends_the_reader_and_every_claim_says_what_stands_in_its_text()
    {
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(0, Documents, seed =>
        {
            var article = new Article("x", Text(new Random(seed)));
            try
            {
                Check(article);
            }
            catch (Exception e)
            {
                failures.Add($"seed {seed}: {e}\n{article.Text}");
            }
        });

        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("Pyongyang has sent 3,000 soldiers. The NIS raised its figure")]
    [InlineData("Pyongyang has sent 3,000 soldiers. Kyiv doubles its count")]
    public void A_text_may_break_off_within_the_words_that_attribute(string text) => Assert.Single(Extractor.Extract(new Article("x", text)));

    static void Check(Article article)
    {
        var claims = Extractor.Extract(article);
        var last = 0;
        foreach (var claim in claims)
        {
            if (claim.Span.Start < last || !claim.QuoteSpan.Contains(claim.Span) || article.Text.Substring(claim.Span.Start, claim.Span.Length) != claim.Text || !claim.Quote.Contains(claim.Text, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The claim {claim} does not stand in the text, or not in its order.");
            }

            last = claim.Span.End;
        }
    }

    /// <summary>Pieces of marked texts with a few changes; now and then as bytes or as a page that was damaged before it was read.</summary>
    static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var pieces = random.Next(1, 4); pieces > 0; pieces--)
        {
            var from = Texts[random.Next(Texts.Length)];
            var start = random.Next(from.Length);
            text.Append(from, start, Math.Min(from.Length - start, random.Next(1, 400)));
        }

        for (var changes = random.Next(0, 6); changes > 0 && text.Length > 0; changes--)
        {
            Change(text, random);
        }

        return random.Next(50) switch
        {
            0 => Decoded(Encoding.UTF8.GetBytes(text.ToString()), random),
            1 => HtmlPage.TextOf(text.Replace(". ", "</p><p>").ToString()),
            _ => text.ToString(),
        };
    }

    static void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(text.Length - at, random.Next(1, 60));
        switch (random.Next(5))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, Odd[random.Next(Odd.Length)]);
                break;
            case 3:
                text[at] = (char)random.Next(char.MaxValue + 1);
                break;
            default:
                text.Insert(at, random.NextInt64());
                break;
        }
    }

    static string Decoded(byte[] bytes, Random random)
    {
        for (var flips = random.Next(1, 5); flips > 0 && bytes.Length > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        try
        {
            return TextDecoding.Decode(bytes);
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
