using System.Globalization;

namespace Analysis.Charts.Rendering;

/// <summary>The sentences behind the marks of a chart, a row each: what a mark leads to, and what remains on paper.</summary>
internal sealed class QuoteTable
{
    readonly string _id;
    readonly List<(bool IsReference, bool IsDated, Evidence Evidence)> _rows = [];
    readonly Dictionary<object, int> _first = new(ReferenceEqualityComparer.Instance);

    readonly Dictionary<Evidence, int> _rowOf = [];

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

    /// <summary>Where a mark or a link leads: to its first row; null when nothing stands behind it.</summary>
    public string? Address(object sign) => _first.TryGetValue(sign, out var row) ? $"#{RowId(row)}" : null;

    public void Write(MarkupWriter html)
    {
        html.Open("table").Open("thead").Open("tr");
        foreach (var heading in new[] { "Figure", "Source", "When", "Sentence" })
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

    static void Sentence(MarkupWriter html, Evidence evidence)
    {
        if (evidence.Claim is { } claim)
        {
            var start = claim.Span.Start - claim.QuoteSpan.Start;
            html.Open("bdi").Text("“" + evidence.Quote[..start]).Element("mark", claim.Text);
            html.Text(evidence.Quote[(start + claim.Span.Length)..] + "”").Close();
            html.Open("small").Text(" ").Element("bdi", EvidenceText.Published(evidence));
            Link(html, claim.Article.Url, "article");
            html.Text(EvidenceText.Corrected(evidence) is { } corrected ? $" · {corrected}" : "").Close();
            return;
        }

        html.Text(evidence.Quote.Length > 0 ? $"{evidence.Quote} " : "").Open("small").Text("reference timeline, not in these articles");
        foreach (var url in evidence.Reference!.Urls)
        {
            Link(html, url, "page");
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
