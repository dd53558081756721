using Analysis.Charts.Rendering;

namespace Analysis.Teaching;

/// <summary>Writes exercises and feedback as HTML that takes the colours of the page around it.</summary>
internal static class TeachingHtml
{
    public static string Write(Feedback feedback)
    {
        var html = new MarkupWriter();
        html.Open("table", ("class", "analysis-feedback")).Open("tbody");
        foreach (var remark in feedback.Remarks)
        {
            html.Open("tr");
            html.Element("td", Sign(remark.Verdict), ("aria-hidden", "true")).Element("th", remark.Question, ("scope", "row"), ("style", "text-align:left;font-weight:normal"));
            html.Element("td", remark.Given ?? "", ("style", "text-align:left"));
            html.Open("td", ("class", remark.Verdict == Verdict.NotAnswered ? "write" : null), ("style", "text-align:left;max-width:38em;white-space:normal")).Element("b", Remark.Words(remark.Verdict));
            html.Text(remark.Reason is null ? "" : $". {remark.Reason}").Close().Close().Line();
        }

        return html.Close().Close().ToString();
    }

    /// <summary>The sentence with its neighbours, the figure marked, and where it was published.</summary>
    public static string Write(Exercise exercise)
    {
        var html = new MarkupWriter();
        var (before, sentence, after) = exercise.Passage;
        html.Open("blockquote", ("class", "analysis-exercise"));
        html.Open("p", ("dir", "auto"), ("style", "white-space:pre-line")).Text(before.Of(exercise.Article.Text));
        html.Open("b", ("style", "font-weight:normal;border-bottom:1px solid")).Text(exercise.Article.Text[sentence.Start..exercise.Figure.Start]);
        html.Element("mark", exercise.Text).Text(exercise.Article.Text[exercise.Figure.End..sentence.End]).Close();
        html.Text(after.Of(exercise.Article.Text)).Close();
        return html.Element("small", exercise.Origin).Close().ToString();
    }

    static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Right => "✓",
        Verdict.NotYet => "✗",
        _ => "…",
    };
}
