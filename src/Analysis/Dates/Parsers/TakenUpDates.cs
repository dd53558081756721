using Analysis.Dates.Expressions;

namespace Analysis.Dates.Parsers;

/// <summary>Times that point back to one that the text has named.</summary>
internal static class TakenUpDates
{
    /// <summary>"the same day", "that week".</summary>
    public static bool SameUnit(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.Same) || scan.Has(at + 1, DateWords.PluralUnit))
        {
            return false;
        }

        var unit = scan.Unit(at + 1) ?? (scan.Value(at + 1, DateWords.PartOfDay) is not null ? DateUnit.Day : null);
        if (unit is null or DateUnit.Hour)
        {
            return false;
        }

        core = new DateCore(scan.Has(at - 1, DateWords.Earlier) ? at - 1 : at, at + 2, new Distance(unit.Value, 0, FromText: true), "same time");
        return true;
    }

    /// <summary>"by that date", "on the same date"; not the verb of "photographs that date from 2022".</summary>
    public static bool SameDate(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        var leader = scan.Has(at - 1, DateWords.The) ? at - 2 : at - 1;
        if (!scan.Has(at, DateWords.Same) || !scan.Has(at + 1, DateWords.DateNoun) || !scan.Has(leader, DateWords.DateLeader))
        {
            return false;
        }

        core = new DateCore(at, at + 2, new Distance(DateUnit.Day, 0, FromText: true), "same time");
        return true;
    }

    /// <summary>"in the same period", "over that period", "for the same days"; the same period of another year is another one.</summary>
    public static bool SamePeriod(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!((scan.Has(at, DateWords.Same) || scan.Value(at, DateWords.Direction) is 4) && scan.Has(at + 1, DateWords.Stretch))
            && !(scan.Has(at, DateWords.Same) && scan.Has(at - 1, DateWords.The) && scan.Has(at + 1, DateWords.PluralUnit)))
        {
            return false;
        }

        if (scan.Has(at + 2, DateWords.Of) || scan.Has(at + 2, DateWords.In) || scan.Value(at + 2, DateWords.Direction) is not null || scan.CountAt(at + 2) is not null || scan.Value(at + 3, DateWords.Ago) is not null)
        {
            return false;
        }

        core = new DateCore(at, at + 2, new SameStretch(), "same period");
        return true;
    }

    /// <summary>"since then", "by then": the day that the text spoke of last.</summary>
    public static bool Then(in DateScan scan, int at, out DateCore core)
    {
        core = default;
        if (!scan.Has(at, DateWords.Then) || !(scan.Has(at - 1, DateWords.Since) || scan.Has(at - 1, DateWords.By) || scan.Has(at - 1, DateWords.Until)))
        {
            return false;
        }

        core = new DateCore(at, at + 1, new Distance(DateUnit.Day, 0, FromText: true), "then");
        return true;
    }
}
