using System.Globalization;
using Analysis.Claims;

namespace Analysis.Charts.Rendering;

/// <summary>The sentences behind the marks of a chart, a row each: what a mark leads to, and what remains on paper.</summary>
internal sealed class QuoteTable
{
    /// <summary>Widths are in the markup itself: front ends have rules of their own for tables, and some drop style sheets.</summary>
    static readonly (string Heading, string Width)[] Columns = [("Figure", "19%"), ("Source", "15%"), ("When", "15%"), ("Sentence", "51%")];

    readonly string _id;
    readonly List<(bool IsReference, bool IsDated, Evidence Evidence)> _rows = [];
    readonly Dictionary<object, int> _first = new(ReferenceEqualityComparer.Instance);

    readonly Dictionary<Evidence, int> _rowOf = [];
    readonly ArticleExcerpts _articles;

    public QuoteTable(string id, Chart chart)
    {
        _id = id;
        foreach (var mark in chart.Marks.OrderBy(mark => mark.IsReference))
        {
            Add(mark, mark.Evidence, mark.IsReference, mark.Days is not null);
        }

        foreach (var line in chart.Panels.SelectMany(panel => panel.Lines))
        {
            Add(line, line.Evidence, false, true);
        }

        _articles = new ArticleExcerpts(id, _rows.Select(row => row.Evidence.Claim).OfType<Claim>());
    }

    /// <summary>A sentence that several marks rest on has one row.</summary>
    void Add(object sign, IReadOnlyList<Evidence> evidence, bool isReference, bool isDated)
    {
        foreach (var item in evidence)
        {
            if (_rowOf.TryAdd(item, _rows.Count))
            {
                _rows.Add((isReference, isDated, item));
            }

            _first.TryAdd(sign, _rowOf[item]);
        }
    }

    public int Rows => _rows.Count;

    /// <summary>"The 14 sentences behind the marks".</summary>
    public string Heading
    {
        get
        {
            var entries = _rows.Count(row => row.IsReference);
            List<string> parts = [];
            parts.AddRange(_rows.Count > entries ? [Wording.Count(_rows.Count - entries, "sentence")] : []);
            parts.AddRange(entries > 0 ? [entries == 1 ? "1 reference entry" : $"{Wording.Number(entries)} reference entries"] : []);
            return _rows.Count == 0 ? "No sentences" : $"The {string.Join(" and ", parts)} behind the marks";
        }
    }

    /// <summary>The articles that the sentences stand in.</summary>
    public ArticleExcerpts Articles => _articles;

    /// <summary>Where a mark or a line leads: to its first sentence in its article, to its row where no article is shown; null when nothing stands behind it.</summary>
    public string? Address(object sign) => _first.TryGetValue(sign, out var row) ? $"#{Anchor(_rows[row].Evidence) ?? RowId(row)}" : null;

    /// <summary>The id of a claim's row.</summary>
    public string Row(Claim claim) => RowId(_rowOf[Evidence.Of(claim)]);

    string? Anchor(Evidence evidence) => evidence.Claim is { } claim ? _articles.Anchor(claim) : null;

    public void Write(MarkupWriter html)
    {
        html.Open("table", ("style", "width:100%;table-layout:fixed")).Open("colgroup");
        foreach (var (_, width) in Columns)
        {
            html.Empty("col", ("style", $"width:{width}"));
        }

        html.Close().Open("thead").Open("tr");
        foreach (var (heading, _) in Columns)
        {
            html.Element("th", heading, ("scope", "col"));
        }

        html.Close().Close().Open("tbody").Line();
        for (var i = 0; i < _rows.Count; i++)
        {
            Row(html, i);
        }

        html.Close().Close();
    }

    string RowId(int row) => $"{_id}-q{(row + 1).ToString(CultureInfo.InvariantCulture)}";

    void Row(MarkupWriter html, int i)
    {
        var (_, isDated, evidence) = _rows[i];
        var hedge = evidence.Claim is { } claim ? Wording.Reserve(claim.Hedge) : null;
        html.Open("tr", ("id", RowId(i)));
        html.Open("td").Element("b", EvidenceText.Figure(evidence)).Text($" {Shapes.Words(EvidenceText.Measure(evidence))}");
        html.Element("small", $" {EvidenceText.Subject(evidence)}{(hedge is null ? "" : $", {hedge}")}").Close();
        html.Open("td").Element("bdi", EvidenceText.Source(evidence));
        html.Element("small", evidence.Claim?.Via is { } via ? $" through {via}" : "").Close();
        html.Open("td").Text(When(isDated, evidence)).Close();
        html.Open("td", ("class", "quote"));
        Sentence(html, evidence);
        html.Close().Close().Line();
    }

    static string When(bool isDated, Evidence evidence)
    {
        List<string> parts = [];
        parts.AddRange(EvidenceText.About(evidence) is { } about ? [$"about {about}"] : []);
        parts.AddRange(EvidenceText.Said(evidence) is { } said ? [$"said {said}"] : []);
        return parts.Count > 0 ? string.Join("; ", parts) : isDated ? "published only" : "no date";
    }

    void Sentence(MarkupWriter html, Evidence evidence)
    {
        if (evidence.Claim is { } claim)
        {
            var start = claim.Span.Start - claim.QuoteSpan.Start;
            html.Open("bdi").Text("“" + evidence.Quote[..start]).Element("mark", claim.Text);
            html.Text(evidence.Quote[(start + claim.Span.Length)..] + "”").Close();
            html.Open("small").Text(" ").Element("bdi", EvidenceText.Published(evidence));
            if (Anchor(evidence) is { } anchor)
            {
                html.Open("span", ("class", "see")).Text(" · ").Element("a", "in its article", ("href", $"#{anchor}")).Close();
            }

            Link(html, claim.Article.Url, "web page");
            html.Text(EvidenceText.Corrected(evidence) is { } corrected ? $" · {corrected}" : "").Close();
            return;
        }

        html.Text(evidence.Quote.Length > 0 ? $"{evidence.Quote} " : "").Open("small").Text("reference timeline, not in these articles");
        foreach (var url in evidence.Reference!.Urls)
        {
            Link(html, url, "web page");
        }

        html.Close();
    }

    /// <summary>Only addresses of the web become links: an address may come from anywhere.</summary>
    static void Link(MarkupWriter html, string? url, string text)
    {
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            html.Text(" · ").Element("a", text, ("href", address.AbsoluteUri), ("rel", "noreferrer"));
        }
    }
}
