using Analysis.Articles;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Tests.Claims.Attribution;

/// <summary>A case: a text with its figures in brackets, each with what a careful reader says of it: "[3,000]{NIS via Yonhap}".</summary>
/// <remarks>"{-}" is a figure without source.</remarks>
sealed record MarkedText(string Text, IReadOnlyList<(TextSpan Span, string Expected)> Figures)
{
    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var figures = new List<(TextSpan, string)>();
        for (var i = 0; i < marked.Length;)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i++]);
                continue;
            }

            var close = marked.IndexOf("]{", i, StringComparison.Ordinal);
            var end = marked.IndexOf('}', close);
            var start = text.Length;
            text.Append(marked, i + 1, close - i - 1);
            figures.Add((new TextSpan(start, text.Length), marked[(close + 2)..end]));
            i = end + 1;
        }

        return new MarkedText(text.ToString(), figures);
    }

    public Passage ToPassage(string? publisher = null)
    {
        var article = new Article("case", Text) { Publisher = publisher };
        var figures = Figures.Select(figure => new Figure(figure.Span, new Quantity(Bound.Exact, 1, 1), "given", null)).ToList();
        return new Passage(article, new TokenizedText(Text), [], figures, SourceCatalogue.Default) { IsWeighed = false };
    }
}
