using Analysis.Figures;

namespace Analysis.Charts;

/// <summary>Gathers the signs that marks use.</summary>
internal static class LegendMaker
{
    /// <summary>Shapes, forms and dates.</summary>
    public static Legend Of(IReadOnlyList<Mark> marks)
    {
        var legend = OfFigures(marks);
        return legend with { Notes = [.. Notes(marks)] };
    }

    /// <summary>Shapes and forms only, for a chart without an axis of dates.</summary>
    public static Legend OfFigures(IReadOnlyList<Mark> marks)
    {
        var measures = marks.SelectMany(mark => mark.Evidence.Take(1)).Select(EvidenceText.Measure).Distinct().Order().ToList();
        var forms = marks.Select(mark => mark.Quantity?.Bound).OfType<Bound>().Distinct().Order().ToList();
        return new Legend([.. measures.Select(measure => new ShapeKey(Shapes.Of(measure), Shapes.Words(measure)))], forms, []);
    }

    static IEnumerable<NoteKey> Notes(IReadOnlyList<Mark> marks)
    {
        bool Any(DateBasis basis, bool oneDay) => marks.Any(mark => mark.Basis == basis && mark.Days is { } days && days.IsOneDay == oneDay);
        var single = marks.Where(mark => mark.Days is not null).Select(mark => mark.Basis).Distinct().Count() > 1;
        if (Any(DateBasis.About, oneDay: false))
        {
            yield return new(LegendSign.Period, "period that it is about");
        }

        if (single && Any(DateBasis.About, oneDay: true))
        {
            yield return new(LegendSign.AboutDay, "day that it is about");
        }

        if (single && marks.Any(mark => mark.Basis == DateBasis.Said))
        {
            yield return new(LegendSign.SaidDay, "day on which it was said");
        }

        if (marks.Any(mark => mark.Basis == DateBasis.Published))
        {
            yield return new(LegendSign.PublishedDay, "date of publication, for want of another");
        }

        if (marks.Any(mark => mark.IsReference) && !marks.All(mark => mark.IsReference))
        {
            yield return new(LegendSign.Reference, "fainter: reference timeline, not in these articles");
        }
    }
}
