using System.Collections.Immutable;
using Analysis.Dates.Parsers;
using Analysis.Dates.Refiners;
using Analysis.Text;

namespace Analysis.Dates;

/// <summary>Finds the date phrases of a text, in order, none overlapping.</summary>
/// <remarks>
/// Parsers read a date at the token where it begins, the first of the list that can; then refiners take the words around it:
/// the part ("early"), the other end of a range, the relation ("since"). Linear: every rule looks at a bounded number of tokens.
/// </remarks>
internal static class DatePhraseFinder
{
    delegate bool Parser(in DateScan scan, int at, out DateCore core);

    /// <summary>The rules that begin at a number, in the order in which they are tried.</summary>
    static readonly ImmutableArray<Parser> AtNumber =
    [
        CalendarDates.Iso, CalendarDates.Slashed, CalendarDates.Dotted, CalendarDates.DayBeforeMonth, CalendarDates.DayAlone,
        Years.YearSpan, Years.Decade, Years.Year, CountedDates.Time, CountedDates.Moments, CountedDates.Ago, CountedDates.Stretch, CountedDates.Within,
    ];

    /// <summary>The rules that begin at a word, in the order in which they are tried.</summary>
    static readonly ImmutableArray<Parser> AtWord =
    [
        CalendarDates.MonthBeforeDay, CalendarDates.MonthAndYear, CalendarDates.Month,
        NearDates.WeekdayName, NearDates.NearDay, NearDates.Directed, TakenUpDates.SameUnit, TakenUpDates.SameDate, TakenUpDates.SamePeriod, TakenUpDates.Then, CountedDates.Feast, CountedDates.TheUnit,
        Years.SeasonName, CountedDates.Moments, CountedDates.Ago, CountedDates.Stretch, CountedDates.Within, CountedDates.Overnight,
    ];

    public static IReadOnlyList<DatePhrase> Find(TokenizedText text)
    {
        var phrases = new List<DatePhrase>();
        var scan = new DateScan(text);
        var tokens = text.Tokens;
        var floor = 0;
        DateCore? pending = null;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!TryRead(scan, tokens, at, out var read))
            {
                continue;
            }

            var core = Parts.Extend(scan, read, floor);
            floor = at = core.End;
            at--;
            if (pending is { } before)
            {
                if (Ranges.Join(scan, before, core) is { } joined)
                {
                    pending = joined;
                    continue;
                }

                Add(phrases, scan, before);
            }

            pending = core;
        }

        if (pending is { } last)
        {
            Add(phrases, scan, last);
        }

        return phrases;
    }

    static bool TryRead(in DateScan scan, ReadOnlySpan<Token> tokens, int at, out DateCore core)
    {
        core = default;
        var isNumber = tokens[at].Kind == TokenKind.Number;
        if (!isNumber && !tokens[at].Has(WordTraits.Date))
        {
            return false;
        }

        foreach (var parser in isNumber ? AtNumber : AtWord)
        {
            if (parser(scan, at, out core))
            {
                return !IsName(scan, core);
            }
        }

        return false;
    }

    /// <summary>A date inside a name: "the March 23 Movement", "the April 25 House of Culture", "the Sunday Times".</summary>
    static bool IsName(in DateScan scan, in DateCore core) =>
        scan.IsCapital(core.End) && !scan.IsGlued(core.End) && scan.Value(core.End, DateWords.Month) is null && scan.Value(core.End, DateWords.Weekday) is null
        && core.Expression is Expressions.CalendarDate { Day: not null } or Expressions.Weekday
        && (scan.Has(core.Start - 1, DateWords.The) || (scan.IsWord(core.Start - 1) && !scan.IsCapital(core.Start - 1) && scan.Has(core.Start - 2, DateWords.The)));

    static void Add(List<DatePhrase> phrases, in DateScan scan, in DateCore core)
    {
        var start = core.Start;
        var relation = Relations.Read(scan, ref start, phrases.Count == 0 ? 0 : phrases[^1].EndToken);
        if (scan.IsPossessive(core.End) && !scan.Has(start, DateWords.Since))
        {
            // "killed by Monday's strike", "following Thursday's attack": the preposition belongs to the noun.
            relation = DateRelation.In;
        }

        // "before dawn on Saturday", "just after midnight on Sunday": on that day, and not before it.
        var hour = start - 1;
        if (relation == DateRelation.In && core.Expression.IsDay && scan.Has(hour, DateWords.Hour) && (scan.Has(hour - 1, DateWords.Before) || scan.Has(hour - 1, DateWords.After))
            && hour > (phrases.Count == 0 ? 0 : phrases[^1].EndToken))
        {
            start = hour - 1;
        }

        phrases.Add(new DatePhrase(scan.SpanOf(start, core.End), core.Rule, relation, core.Expression, start, core.End));
    }
}
