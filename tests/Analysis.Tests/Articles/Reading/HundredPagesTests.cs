using System.Net;
using System.Text;
using Analysis.Articles;
using Analysis.Claims;

namespace Analysis.Tests.Articles.Reading;

/// <summary>The project's own articles in twenty page layouts each, as browsers save them.</summary>
public sealed class HundredPagesTests : IDisposable
{
    const int Layouts = 20;

    static readonly (string Open, string Close)[] Frames =
    [
        ("<article>", "</article>"),
        ("<main><div class='story-body'>", "</div></main>"),
        ("<div><div itemprop='articleBody'>", "</div></div>"),
        ("<div role='main'><section>", "</section></div>"),
        ("<div class='c4 wide'><div class='x'>", "</div></div>"),
    ];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_hundred_saved_pages_give_the_claims_of_the_plain_texts()
    {
        var originals = Corpus.Load(ProjectFolder.Data).Articles;
        for (var layout = 0; layout < Layouts; layout++)
        {
            foreach (var article in originals)
            {
                _folder.Write($"articles/{article.Id}-{layout}.html", Page(article, layout));
            }
        }

        var pages = Corpus.Load(_folder.Path);

        Assert.Empty(pages.Problems);
        Assert.Equal(Layouts * originals.Count, pages.Articles.Count);
        foreach (var page in pages.Articles)
        {
            var original = originals.Single(article => page.Id.StartsWith(article.Id, StringComparison.Ordinal)) with { Publisher = page.Publisher };
            Assert.Equal((page.Id, original.Published), (page.Id, page.Published));
            Assert.Equal(Claims(original).Prepend(page.Id), Claims(page).Prepend(page.Id));
        }
    }

    static IEnumerable<string> Claims(Article article) => new ClaimExtractor(SourceCatalogue.Default).Extract(article).Select(claim =>
        $"{claim.Text} {claim.Quantity} {claim.Measure} {claim.Subject} {claim.Source} {claim.Via} {claim.Reported} {claim.Period} {claim.Place} {claim.Hedge}");

    static string Page(Article article, int layout)
    {
        var (open, close) = Frames[layout % Frames.Length];
        var page = new StringBuilder($"<!doctype html><html lang='en'><head>{Head(article, layout)}<style>p{{margin:0}}</style></head><body>");
        page.Append(layout % 2 == 0 ? "<nav><ul><li><a href='/'>Home</a></li><li>9,000 readers</li></ul></nav>" : "<header><div class='menu'><p>Politics 5,000</p></div></header>");
        page.Append(open);
        foreach (var line in article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            page.Append(Paragraph(line, layout));
        }

        page.Append("<script>var n = '8,000 soldiers were killed';</script>");
        page.Append(layout % 3 == 0 ? "<div class='related-stories'><p>7,000 soldiers were killed, another story says.</p></div>" : "");
        page.Append(close);
        page.Append(layout % 4 < 2 ? "<aside class='sidebar'><p>Most read: 4,000 soldiers killed</p></aside>" : "");
        return page.Append("<div id='cookie-banner'><p>We and our 800 partners</p></div><footer><p>© 2024</p></footer></body></html>").ToString();
    }

    static string Head(Article article, int layout)
    {
        var date = article.Published!.Value.ToString();
        var publisher = $"Paper {layout}";
        return (layout / 5 % 4) switch
        {
            0 => $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"datePublished\":\"{date}\",\"publisher\":{{\"@type\":\"Organization\",\"name\":\"{publisher}\"}}}}</script>",
            1 => $"<meta property='og:site_name' content='{publisher}'><meta property='article:published_time' content='{date}'>",
            2 => $"<meta name='publisher' content='{publisher}'><meta name='date' content='{date}'>",
            _ => $"<meta name='application-name' content='{publisher}'><meta itemprop='datePublished' content='{date}'>",
        };
    }

    static string Paragraph(string line, int layout)
    {
        var text = WebUtility.HtmlEncode(line);
        var words = text.Split(' ');
        var middle = words.Length / 2;
        return (layout % 4) switch
        {
            0 => $"<p>{text}</p>\n",
            1 => $"<p>{string.Join(' ', words[..middle])}\n   <a href='#'><b>{words[middle]}</b></a> {string.Join(' ', words[(middle + 1)..])}</p>",
            2 => $"<div><p class='p'><span>{string.Join("</span> <span>", words)}</span></p></div>\n\n",
            _ => $"<p>\n      {text.Replace(" ", "\n      ", StringComparison.Ordinal)}\n</p>",
        };
    }
}
