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
                figures.Add(new Figure(new TextSpan(start, text.Length), new Quantity(Bound.Exact, 1, 1), "given", null));
                start = -1;
            }
            else
            {
                text.Append(c);
            }
        }

        var article = ArticleJson.Read(System.Text.Json.JsonSerializer.Serialize(new { id = "case", text = text.ToString() }));
        return new Passage(article, new TokenizedText(article.Text), DatePhraseFinder.Find(new TokenizedText(article.Text)), figures, SourceCatalogue.Default);
    }
}
