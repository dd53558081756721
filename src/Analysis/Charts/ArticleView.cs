using Analysis.Articles;
using Analysis.Charts.Rendering;
using Analysis.Claims;
using Analysis.Text;

namespace Analysis.Charts;

/// <summary>Articles with every claim highlighted by its measure and explained on hover; rejected numbers faintly marked.</summary>
/// <remarks>Renders by itself in a notebook. HTML that needs nothing from elsewhere; the text is the article's, character by character.</remarks>
[TypeFormatterSource(typeof(ArticleViewFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed class ArticleView
{
    ArticleView(IReadOnlyList<ArticleExplanation> articles) => Articles = articles;

    /// <summary>What was decided about each article, in the order of showing.</summary>
    public IReadOnlyList<ArticleExplanation> Articles { get; }

    /// <summary>One article with what was decided about its numbers.</summary>
    public static ArticleView Of(ArticleExplanation article) => new([article]);

    /// <summary>One article with claims of it; claims of other articles are passed over.</summary>
    public static ArticleView Of(Article article, IEnumerable<Claim> claims) =>
        new([new(article, [.. claims.Where(claim => ReferenceEquals(claim.Article, article) || claim.Article == article).OrderBy(claim => claim.Span).Select(claim => new ClaimExplanation(claim, []))], [])]);

    /// <summary>Every article of a corpus on one page, to leaf through.</summary>
    public static ArticleView Of(Corpus corpus)
    {
        var extractor = new ClaimExtractor(corpus.Sources);
        return new([.. corpus.Articles.Select(extractor.Explain)]);
    }

    public string ToHtml() => ArticleHtml.Write(this);

    /// <summary>Writes the view as a page of its own.</summary>
    public void Save(string path) =>
        WholeFile.Write(path, HtmlPage.Of(Articles.Count == 1 ? Articles[0].Article.Title ?? Articles[0].Article.Id : "Articles", ToHtml(), Theme.Auto));

    /// <summary>The texts with each claim in brackets, its measure behind it: "[over 7,000|deployed]".</summary>
    public override string ToString() => string.Join("\n\n", Articles.Select(article => $"{article.Article}\n{Bracketed(article)}"));

    static string Bracketed(ArticleExplanation article) => SafeText.Of(string.Concat(Highlights.Of(article).Select(part =>
        part.Claim is { } claim ? $"[{part.Span.Of(article.Article.Text)}|{ClaimJson.SchemaName(claim.Claim.Measure)}]" : part.Span.Of(article.Article.Text))));
}

/// <summary>A stretch of an article's text: a claim, a rejected number, or neither.</summary>
internal readonly record struct Highlight(TextSpan Span, ClaimExplanation? Claim, RejectedFigure? Rejected);

/// <summary>Cuts a text at its claims and rejected numbers.</summary>
internal static class Highlights
{
    /// <summary>All of the text, in order, without gaps; where two overlap the earlier has it, a claim before a rejected number.</summary>
    public static IEnumerable<Highlight> Of(ArticleExplanation article)
    {
        var marked = article.Claims.Select(claim => new Highlight(claim.Claim.Span, claim, null))
            .Concat(article.Rejected.Select(number => new Highlight(number.Span, null, number)))
            .OrderBy(part => part.Span).ThenBy(part => part.Claim is null);
        var at = 0;
        foreach (var part in marked.Where(part => part.Span.Length > 0))
        {
            if (part.Span.Start < at)
            {
                continue;
            }

            if (part.Span.Start > at)
            {
                yield return new(new TextSpan(at, part.Span.Start), null, null);
            }

            yield return part;
            at = part.Span.End;
        }

        if (at < article.Article.Text.Length)
        {
            yield return new(new TextSpan(at, article.Article.Text.Length), null, null);
        }
    }
}
