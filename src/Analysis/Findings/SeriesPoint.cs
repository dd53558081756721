using Analysis.Claims;
using Analysis.Text;

namespace Analysis.Findings;

/// <summary>How a figure of a series stands to the one before it.</summary>
public enum SeriesChange
{
    /// <summary>There is none before it, or it is not comparable.</summary>
    None,

    Higher,
    Lower,

    /// <summary>The same number in the same bounds.</summary>
    Same,

    /// <summary>The bounds leave open which is higher: "more than 3,000" after "more than 2,000".</summary>
    Open,
}

/// <summary>One figure in its series.</summary>
/// <param name="Figure">The figure, with its claims.</param>
/// <param name="Date">Where it stands; null where no date is known, and then it is compared with nothing.</param>
/// <param name="Change">How it stands to the one before it.</param>
/// <param name="IsRevision">True where its sentence says that an earlier figure is raised, lowered or corrected, or where it is another number for the same days.</param>
/// <param name="SupersededBy">The next figure that takes its place; null for the last, and for parts that nothing takes the place of.</param>
public sealed record SeriesPoint(ReportedFigure Figure, FigureDate? Date, SeriesChange Change, bool IsRevision, ReportedFigure? SupersededBy)
{
    static readonly PhraseList Revised = Vocabulary.Phrases("kind-revised");
    static readonly PhraseList OfEarlier = Vocabulary.Phrases("kind-of-earlier");

    public bool IsSuperseded => SupersededBy is not null;

    internal static IReadOnlyList<SeriesPoint> Chain(IReadOnlyList<(ReportedFigure Figure, FigureDate? Date)> items)
    {
        var points = new List<SeriesPoint>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var (figure, date) = items[i];
            var before = items.Take(i).LastOrDefault(other => TakesPlace(other, items[i]));
            var after = items.Skip(i + 1).FirstOrDefault(other => TakesPlace(items[i], other));
            var change = before.Figure is null ? SeriesChange.None : Compare(before.Figure, figure);
            var sameDays = before.Figure is not null && before.Date == date && change != SeriesChange.Same;
            points.Add(new(figure, date, change, sameDays || SaysRevision(figure), after.Figure));
        }

        return points;
    }

    // A later stock or total stands for an earlier one; a part is only replaced by another figure for the same days.
    static bool TakesPlace((ReportedFigure Figure, FigureDate? Date) earlier, (ReportedFigure Figure, FigureDate? Date) later) =>
        earlier.Date is { } first && later.Date is { } second && (later.Figure.Kind switch
        {
            FigureKind.Stock => Places.MayBeSame(earlier.Figure, later.Figure),
            FigureKind.Total => Places.MayBeSame(earlier.Figure, later.Figure) && Beginnings.Covers(later.Figure, first),
            FigureKind.Period => first.Kind == DateKind.About && first == second,
            _ => false,
        });

    static SeriesChange Compare(ReportedFigure before, ReportedFigure after)
    {
        var (was, now) = (PeopleRange.AtItsWord(before.Quantity), PeopleRange.AtItsWord(after.Quantity));
        return before.Quantity == after.Quantity || (was == now && was.Low == was.High) ? SeriesChange.Same
            : was.GapUpTo(now) > 0 ? SeriesChange.Higher
            : now.GapUpTo(was) > 0 ? SeriesChange.Lower
            : SeriesChange.Open;
    }

    static bool SaysRevision(ReportedFigure figure) => figure.Claims.Any(SaysRevision);

    // "Up from 1,500" marks the number that it stands after, not the one that it stands before.
    static bool SaysRevision(Claim claim)
    {
        var sentence = new TokenizedText(claim.Quote);
        var number = sentence.TokenAt(claim.Span.Start - claim.QuoteSpan.Start);
        if (OfEarlier.MatchBefore(sentence.Tokens, number, out _) is not null)
        {
            return false;
        }

        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (Revised.LengthAt(sentence.Tokens, at) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
