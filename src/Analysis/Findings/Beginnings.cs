namespace Analysis.Findings;

/// <summary>From when on a total counts: "1,060 since the new year" is no total of what happened before.</summary>
internal static class Beginnings
{
    /// <summary>False where the figure states that it begins after these days.</summary>
    public static bool Covers(ReportedFigure total, FigureDate days) => !(total.About?.From > days.Last);
}
