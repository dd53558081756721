using System.Text;

namespace Analysis.Charts.Rendering;

/// <summary>A chart in words: for consoles, and for those who hear it read out.</summary>
internal static class ChartText
{
    public static string Write(Chart chart)
    {
        var text = new StringBuilder(chart.Title);
        foreach (var panel in chart.Panels)
        {
            text.Append(panel.Title is { } title ? $"\n{title}" : "");
            foreach (var mark in panel.Marks)
            {
                text.Append("\n  ").Append(Line(mark));
            }
        }

        return SafeText.Of(text.Append(chart.Caption is null ? "" : $"\n{chart.Caption}").ToString());
    }

    /// <summary>What a reader who does not see the chart should know first.</summary>
    public static string Description(Chart chart)
    {
        var series = chart.Marks.Select(mark => mark.Series).Distinct(StringComparer.Ordinal).ToList();
        var dates = chart.Marks.Select(mark => mark.Days).OfType<DaySpan>().ToList();
        var when = dates.Count == 0 ? "without dates" : Wording.Period(dates.Min(days => days.First), dates.Max(days => days.Last));
        return $"{chart.Subtitle} {Wording.Count(chart.Marks.Count(), "mark")}, {when}, from {Wording.Count(series.Count, "source")}: {string.Join(", ", series.Take(12))}{(series.Count > 12 ? " and others" : "")}. {chart.Caption}".Trim();
    }

    static string Line(Mark mark)
    {
        var when = mark.Days is { } days ? $"{Wording.Period(days.OpenStart ? null : days.First, days.OpenEnd ? null : days.Last)} ({Basis(mark.Basis)})" : "no date";
        var also = mark.Evidence.Count > 1 ? $", {Wording.Count(mark.Evidence.Count, "sentence")}" : "";
        return $"{when}: {EvidenceText.Heading(mark.Evidence[0])}, {mark.Series}{also}{(mark.IsReference ? ", reference timeline" : "")}";
    }

    static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.About => "about",
        DateBasis.Said => "said",
        _ => "published",
    };
}
