using Analysis.Articles;

namespace Analysis.Dates.Expressions;

/// <summary>A day of a month left out: "on the 8th"; the last one, or where the leaning says so the next one.</summary>
internal sealed record DayOfMonth(int Day) : DateExpression
{
    public override bool IsDay => true;

    public override DateSpan? Resolve(PartialDate? anchor, Leaning leaning)
    {
        if (anchor?.AsDay is not { } known)
        {
            return null;
        }

        var step = leaning == Leaning.Future ? 1 : -1;
        for (var months = 0; months <= 2; months++)
        {
            var near = known.AddMonths(step * months);
            if (Day > DateTime.DaysInMonth(near.Year, near.Month))
            {
                continue;
            }

            var day = new DateOnly(near.Year, near.Month, Day);
            if (step > 0 ? day >= known : day <= known)
            {
                return DateSpan.Day(day, DateParts.Year | DateParts.Month);
            }
        }

        return null;
    }
}
