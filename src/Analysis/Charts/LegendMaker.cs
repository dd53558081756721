using Analysis.Claims;
using Analysis.Figures;

namespace Analysis.Charts;

/// <summary>Gathers the signs that marks use.</summary>
internal static class LegendMaker
{
    /// <summary>Shapes, forms and dates.</summary>
    public static Legend Of(IReadOnlyList<Mark> marks, ChartOptions? options = null)
    {
        var legend = OfFigures(marks);
        return legend with { Notes = [.. Notes(marks), .. options is null ? [] : Asked(marks, options)] };
    }

    /// <summary>Signs that a chart shows on request only.</summary>
    static IEnumerable<NoteKey> Asked(IReadOnlyList<Mark> marks, ChartOptions options)
    {
        foreach (var key in options.ShowHedge ? Hedges(marks) : [])
        {
            yield return key;
        }

        if (options.ShowSuperseded && marks.Any(mark => mark.SupersededBy is not null))
        {
            yield return new(LegendSign.Superseded, "a later figure took its place");
        }

        if (options.ShowCarriers && marks.Any(mark => mark.Articles > 1))
        {
            yield return new(LegendSign.Carriers, "one report, in so many articles");
        }

        if (marks.Any(mark => mark.IsNew))
        {
            yield return new(LegendSign.New, "ringed: new since the earlier state");
        }
    }

    /// <summary>Shapes and forms only, for a chart without an axis of dates.</summary>
    public static Legend OfFigures(IReadOnlyList<Mark> marks)
    {
        var measures = marks.SelectMany(mark => mark.Evidence.Take(1)).Select(EvidenceText.Measure).Distinct().Order().ToList();
        var forms = marks.Select(mark => mark.Quantity?.Bound).OfType<Bound>().Distinct().Order().ToList();
        return new Legend([.. measures.Select(measure => new ShapeKey(Shapes.Of(measure), Shapes.Words(measure)))], forms, []);
    }

    /// <summary>True when marks stand at dates of different kinds: then each shows which, and the legend explains it.</summary>
    public static bool MixesDates(IEnumerable<Mark> marks) =>
        marks.Where(mark => mark.Days is not null).Select(mark => mark.Basis).Distinct().Skip(1).Any();

    static IEnumerable<NoteKey> Hedges(IReadOnlyList<Mark> marks)
    {
        if (marks.Any(mark => mark.Hedge == Hedge.Unconfirmed))
        {
            yield return new(LegendSign.Unconfirmed, "told as unconfirmed");
        }

        if (marks.Any(mark => mark.Hedge == Hedge.Denied))
        {
            yield return new(LegendSign.Denied, "told as denied");
        }
    }

    static IEnumerable<NoteKey> Notes(IReadOnlyList<Mark> marks)
    {
        bool Any(DateBasis basis, bool oneDay) => marks.Any(mark => mark.Basis == basis && mark.Days is { } days && days.IsOneDay == oneDay);
        var mixed = MixesDates(marks);
        if (Any(DateBasis.About, oneDay: false))
        {
            yield return new(LegendSign.Period, "period that it is about");
        }

        if (mixed && Any(DateBasis.About, oneDay: true))
        {
            yield return new(LegendSign.AboutDay, "day that it is about");
        }

        if (mixed && marks.Any(mark => mark.Basis == DateBasis.Said))
        {
            yield return new(LegendSign.SaidDay, "day on which it was said");
        }

        if (mixed && marks.Any(mark => mark.Basis == DateBasis.Published))
        {
            yield return new(LegendSign.PublishedDay, "date of publication, for want of another");
        }

        if (RunningTotals.Join(marks).Count > 0)
        {
            yield return new(LegendSign.RunningTotal, "joins one source’s running totals");
        }

        if (marks.Any(mark => mark.IsReference) && !marks.All(mark => mark.IsReference))
        {
            yield return new(LegendSign.Reference, "fainter: reference timeline, not in these articles");
        }
    }
}
