using Analysis.Dates.Expressions;
using Analysis.Dates.Parsers;

namespace Analysis.Dates.Refiners;

/// <summary>Reads the words before a date that take a part of it: "early", "mid-", "the last week of", "the first eight months of".</summary>
internal static class Parts
{
    /// <summary>The core with the part, or the core itself.</summary>
    public static DateCore Extend(in DateScan scan, DateCore core, int floor)
    {
        var extended = Of(scan, Third(scan, core, floor), floor);
        return LeadUp(scan, extended, floor);
    }

    static DateCore Third(in DateScan scan, DateCore core, int floor)
    {
        var at = core.Start - (scan.IsDash(core.Start - 1) ? 2 : 1);
        if (at < floor || scan.Value(at, DateWords.Third) is not { } third || core.Expression.IsDay)
        {
            return core;
        }

        return core with { Start = at, Expression = new PartOf(core.Expression, new DatePart((DatePlace)(third - 1))), Rule = "part of " + core.Rule };
    }

    static DateCore Of(in DateScan scan, DateCore core, int floor)
    {
        var of = core.Start - 1;
        of -= scan.Has(of, DateWords.The) ? 1 : 0;
        if (of - 1 < floor || !scan.Has(of, DateWords.Of) || core.Expression.IsDay)
        {
            return core;
        }

        var start = of - 1;
        if (scan.Has(start, DateWords.Course))
        {
            return core with { Start = start };
        }

        if (Part(scan, ref start, floor) is not { } part)
        {
            return core;
        }

        return core with { Start = start, Expression = new PartOf(core.Expression, part), Rule = "part of " + core.Rule };
    }

    /// <summary>"the three months to mid-January", "the week ending December 14".</summary>
    static DateCore LeadUp(in DateScan scan, DateCore core, int floor)
    {
        var unitAt = core.Start - 2;
        if (unitAt - 1 < floor || !scan.Has(core.Start - 1, DateWords.Ending) || scan.Unit(unitAt) is not { } unit)
        {
            return core;
        }

        var isOne = unit is DateUnit.Week or DateUnit.Fortnight or DateUnit.Month or DateUnit.Quarter or DateUnit.Year && scan.Has(unitAt - 1, DateWords.The) && !scan.Has(unitAt, DateWords.PluralUnit);
        return isOne ? core with { Start = unitAt, Expression = new LeadUp(unit, 1, core.Expression), Rule = "stretch up to " + core.Rule }
            : scan.CountAt(unitAt - 1) is { } count ? core with { Start = unitAt - 1, Expression = new LeadUp(unit, count, core.Expression), Rule = "stretch up to " + core.Rule }
            : core;
    }

    /// <summary>Reads backwards from the word before "of".</summary>
    static DatePart? Part(in DateScan scan, ref int at, int floor)
    {
        if (scan.Value(at, DateWords.Edge) is { } edge)
        {
            return edge == 2 ? new DatePart(DatePlace.Middle) : new DatePart((DatePlace)(edge - 1), DateUnit.Day);
        }

        var word = at;
        var isHalf = scan.Has(word, DateWords.Half);
        var unit = (DateUnit?)scan.Value(word, DateWords.Unit);
        if (!isHalf && unit is null)
        {
            return null;
        }

        var count = scan.CountAt(word - 1);
        var ordinalAt = count is null ? word - 1 : word - 2;
        if (ordinalAt < floor || scan.Value(ordinalAt, DateWords.Ordinal) is not { } ordinal)
        {
            return null;
        }

        at = ordinalAt;
        if (isHalf)
        {
            return ordinal <= 2 ? new DatePart(DatePlace.First, DateUnit.Day, Half: ordinal) : null;
        }

        return ordinal == 9 ? new DatePart(DatePlace.Last, unit, count ?? 1) : new DatePart(DatePlace.First, unit, count ?? 1, ordinal);
    }
}
