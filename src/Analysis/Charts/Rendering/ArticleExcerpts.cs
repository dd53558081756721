using System.Globalization;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Text;

namespace Analysis.Charts.Rendering;

/// <summary>The articles behind a chart, each sentence that it shows in its place: where marks lead to.</summary>
/// <remarks>
/// Whole articles while they are few; of more, only the surroundings of each sentence; none when even those would be too long, and
/// then marks lead to the table.
/// </remarks>
internal sealed class ArticleExcerpts
{
    /// <summary>So many UTF-16 units of articles go with a chart, at most.</summary>
    const int MostText = 40_000;

    /// <summary>How much before and after a sentence is tried, in UTF-16 units, the most first.</summary>
    static readonly int[] Surroundings = [int.MaxValue, 1200, 300];

    readonly string _id;
    readonly List<(Article Article, List<TextSpan> Excerpts, List<Claim> Claims)> _articles = [];
    readonly Dictionary<Claim, string> _anchors = [];

    /// <param name="id">Of the chart; every id here begins with it.</param>
    /// <param name="claims">Each claim once.</param>
    public ArticleExcerpts(string id, IEnumerable<Claim> claims)
    {
        _id = id;
        var articles = claims.GroupBy(claim => claim.Article).Select(group => (Article: group.Key, Claims: group.OrderBy(claim => claim.Span).ToList())).ToList();
        foreach (var around in Surroundings)
        {
            var cut = articles.Select(article => (article.Article, Excerpts: Cut(article.Article, article.Claims, around), article.Claims)).ToList();
            if (cut.Sum(article => article.Excerpts.Sum(span => (long)span.Length)) <= MostText)
            {
                _articles = cut;
                break;
            }
        }

        for (var i = 0; i < _articles.Count; i++)
        {
            Name(i);
        }
    }

    public int Count => _articles.Count;

    /// <summary>The id of a claim's figure in its article; null where the article is not shown.</summary>
    public string? Anchor(Claim claim) => _anchors.GetValueOrDefault(claim);

    /// <param name="html">Where to.</param>
    /// <param name="row">The id of a claim's row in the table of sentences.</param>
    public void Write(MarkupWriter html, Func<Claim, string> row)
    {
        foreach (var (article, excerpts, claims) in _articles)
        {
            html.Open("article").Open("p", ("class", "head")).Element("b", article.Title ?? article.Id, ("dir", "auto")).Text(" ");
            html.Element("small", $"{article.Publisher ?? MarkMaker.NoPublisher}, {(article.Published is { } date ? Wording.Date(date) : "no date")}").Close();
            foreach (var excerpt in excerpts)
            {
                html.Open("div", ("class", "text"), ("dir", "auto"), ("style", "white-space:pre-wrap"));
                html.Text(excerpt.Start > 0 ? "… " : "");
                Sentences(html, article.Text, excerpt, claims, row);
                html.Text(excerpt.End < article.Text.Length ? " …" : "").Close();
            }

            html.Close().Line();
        }
    }

    /// <summary>Where two figures share characters, both lead to the one that begins first.</summary>
    void Name(int article)
    {
        TextSpan? last = null;
        foreach (var claim in _articles[article].Claims)
        {
            last = last is { } before && before.Overlaps(claim.Span) ? before : claim.Span;
            _anchors.TryAdd(claim, string.Create(CultureInfo.InvariantCulture, $"{_id}-a{article + 1}-{last.Value.Start}"));
        }
    }

    void Sentences(MarkupWriter html, string text, TextSpan excerpt, List<Claim> claims, Func<Claim, string> row)
    {
        var at = excerpt.Start;
        foreach (var sentence in Union(claims.Select(claim => claim.QuoteSpan)).Where(excerpt.Contains))
        {
            html.Text(text[at..sentence.Start]).Open("span", ("class", "quote"));
            at = sentence.Start;
            foreach (var claim in claims.Where(claim => sentence.Contains(claim.Span)))
            {
                if (claim.Span.Start >= at)
                {
                    html.Text(text[at..claim.Span.Start]);
                    html.Open("mark", ("id", Anchor(claim)), ("style", MeasureStyle.Of(claim.Measure)));
                    html.Element("a", claim.Text, ("href", $"#{row(claim)}"), ("title", EvidenceText.Heading(Evidence.Of(claim)))).Close();
                    at = claim.Span.End;
                }
            }

            html.Text(text[at..sentence.End]).Close();
            at = sentence.End;
        }

        html.Text(text[at..excerpt.End]);
    }

    /// <summary>The sentences with what stands around them, cut between words; those that touch are one.</summary>
    static List<TextSpan> Cut(Article article, List<Claim> claims, int around)
    {
        var text = article.Text;
        return around == int.MaxValue
            ? [new TextSpan(0, text.Length)]
            : Union(claims.Select(claim => new TextSpan(Back(text, claim.QuoteSpan.Start, around), On(text, claim.QuoteSpan.End, around))));
    }

    static int Back(string text, int start, int around)
    {
        var from = Math.Max(0, start - around);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return from;
    }

    static int On(string text, int end, int around)
    {
        var to = Math.Min(text.Length, end + around);
        while (to < text.Length && to > end && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return to;
    }

    /// <summary>The spans in order, those that overlap put together.</summary>
    static List<TextSpan> Union(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> union = [];
        foreach (var span in spans.Order())
        {
            if (union.Count > 0 && span.Start < union[^1].End)
            {
                union[^1] = new TextSpan(union[^1].Start, Math.Max(union[^1].End, span.End));
            }
            else
            {
                union.Add(span);
            }
        }

        return union;
    }
}
