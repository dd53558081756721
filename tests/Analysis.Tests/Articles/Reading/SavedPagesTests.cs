using System.Net;
using Analysis.Articles;
using Analysis.Claims;

namespace Analysis.Tests.Articles.Reading;

/// <summary>The five articles as saved web pages, each in every layout of <c>cases/layouts.html</c>: a hundred pages.</summary>
public sealed class SavedPagesTests
{
    static readonly ClaimExtractor Extractor = new(SourceCatalogue.Default);

    public static TheoryData<string> Layouts { get; } = [.. ReadLayouts().Keys];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_page_gives_the_claims_of_its_article(string layout)
    {
        using var folder = new TemporaryFolder();
        foreach (var article in Corpus.Load(ProjectFolder.Data).Articles)
        {
            folder.Write(article.Id + ".html", Page(ReadLayouts()[layout], article));
        }

        var corpus = Corpus.Load(folder.Path);

        Assert.Equal([], corpus.Problems.Where(problem => !problem.IsRemark).Select(problem => problem.ToString()));
        Assert.Equal(Claims(Corpus.Load(ProjectFolder.Data).Articles), Claims(corpus.Articles));
    }

    static List<string> Claims(IEnumerable<Article> articles) =>
        [.. articles.SelectMany(Extractor.Extract).Select(claim => $"{claim.Article.Id}: {claim.Text} {claim.Measure} {claim.Subject} {claim.Source} {claim.Via} {claim.Reported:yyyy-MM-dd} {claim.Period} {claim.Hedge}")];

    static Dictionary<string, string> ReadLayouts() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", "Reading", "cases", "layouts.html"))
        .Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).ToDictionary(part => part[0].Trim(), part => part[1], StringComparer.Ordinal);

    static string Page(string layout, Article article)
    {
        var paragraphs = article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var start = layout.IndexOf("{{each}}", StringComparison.Ordinal);
        var end = layout.IndexOf("{{end}}", StringComparison.Ordinal);
        var each = layout[(start + 8)..end];
        return (layout[..start] + string.Concat(paragraphs.Select(paragraph => each.Replace("{{paragraph}}", WebUtility.HtmlEncode(paragraph), StringComparison.Ordinal))) + layout[(end + 7)..])
            .Replace("{{title}}", WebUtility.HtmlEncode(article.Title ?? article.Id), StringComparison.Ordinal)
            .Replace("{{publisher}}", WebUtility.HtmlEncode(article.Publisher ?? ""), StringComparison.Ordinal)
            .Replace("{{url}}", article.Url ?? "", StringComparison.Ordinal)
            .Replace("{{date}}", article.Published?.ToString() ?? "", StringComparison.Ordinal);
    }
}
