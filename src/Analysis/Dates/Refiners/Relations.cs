using Analysis.Dates.Parsers;

namespace Analysis.Dates.Refiners;

/// <summary>Reads the words before a date that relate it to what happened: "since", "by", "as of", "until".</summary>
internal static class Relations
{
    /// <param name="scan">The text.</param>
    /// <param name="start">The first token of the date; set to the first token of the relation.</param>
    /// <param name="floor">The first token that is free.</param>
    public static DateRelation Read(in DateScan scan, ref int start, int floor)
    {
        var before = start - 1;
        before -= scan.Has(before, DateWords.The) ? 1 : 0;
        if (before < floor)
        {
            return DateRelation.In;
        }

        if (scan.Has(before, DateWords.Of) && before - 1 >= floor && scan.Has(before - 1, DateWords.As))
        {
            start = before - 1;
            return DateRelation.AsOf;
        }

        if (scan.Has(before, DateWords.To) && before - 1 >= floor && scan.Has(before - 1, DateWords.Up))
        {
            start = before - 1;
            return DateRelation.Until;
        }

        if (scan.Has(before, DateWords.On) && before - 1 >= floor && scan.Has(before - 1, DateWords.From))
        {
            start = before - 1;
            return DateRelation.Since;
        }

        var relation = At(scan, before);
        start = relation is null ? start : before;
        return relation ?? DateRelation.In;
    }

    static DateRelation? At(in DateScan scan, int at) =>
        scan.Has(at, DateWords.In) || scan.Has(at, DateWords.Between) ? DateRelation.In
        : scan.Has(at, DateWords.Since) || scan.Has(at, DateWords.From) ? DateRelation.Since
        : scan.Has(at, DateWords.By) ? DateRelation.By
        : scan.Has(at, DateWords.Until) ? DateRelation.Until
        : scan.Has(at, DateWords.Before) ? DateRelation.Before
        : scan.Has(at, DateWords.After) ? DateRelation.After
        : null;
}
