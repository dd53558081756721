using System.Globalization;
using System.Text;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Tests.Claims.Measures;

/// <summary>A passage whose figures are given in square brackets: "[300] killed and [2,700] wounded".</summary>
static class MarkedPassage
{
    public static Passage Read(string marked)
    {
        var text = new StringBuilder();
        var figures = new List<Figure>();
        var start = -1;
        foreach (var c in marked)
        {
            if (c == '[')
            {
                start = text.Length;
            }
            else if (c == ']' && start >= 0)
            {
                figures.Add(new Figure(new TextSpan(start, text.Length), Quantity(text.ToString(start, text.Length - start)), "given", null));
                start = -1;
            }
            else
            {
                text.Append(c);
            }
        }

        var article = ArticleJson.Read(System.Text.Json.JsonSerializer.Serialize(new { id = "case", text = text.ToString() }));
        return new Passage(article, new TokenizedText(article.Text), DatePhraseFinder.Find(new TokenizedText(article.Text)), figures, SourceCatalogue.Default) { IsWeighed = false };
    }

    /// <summary>The number that the mark is written with; words count as some hundreds.</summary>
    static Quantity Quantity(string text)
    {
        const long Words = 500;
        var digits = string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(c => char.IsAsciiDigit(c) || c == ',').Where(char.IsAsciiDigit));
        var number = digits.Length is > 0 and < 18 ? long.Parse(digits, CultureInfo.InvariantCulture) : Words;
        return new(Bound.Exact, number, number);
    }
}
