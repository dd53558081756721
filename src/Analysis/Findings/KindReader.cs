using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>Reads from the words around a figure how it stands in time; the words are in <c>Vocabulary/kinds.txt</c>.</summary>
/// <remarks>The rules are asked in the order of <see cref="Rules"/>; the first that answers decides.</remarks>
internal static class KindReader
{
    static readonly (string Name, FigureKind Kind, Func<KindContext, bool> Holds)[] Rules =
    [
        ("the standing size of a force is a stock", FigureKind.Stock, context => context.Claim.Measure == Measure.Strength),
        ("\"another\", \"more\" or a plus sign at the number", FigureKind.Increment, context => context.IsAddedTo),
        ("\"of which\", \"including\": part of another figure", FigureKind.Unknown, context => context.Claim.Measure == Measure.Deployed && context.IsPartOfAnother),
        ("one wave or batch of several", FigureKind.Increment, context => context.IsOnePart),
        ("\"so far\", \"in total\" near the number", FigureKind.Total, context => context.Says(KindWords.Total)),
        ("words of being there", FigureKind.Stock, IsPresent),
        ("a stated beginning and end", FigureKind.Period, context => Happens(context) && context.Claim.Period is { From: not null, To: not null }),
        ("a stated beginning without end", FigureKind.Total, context => CanAddUp(context) && context.Claim.Period is { From: not null, To: null }),
        ("\"over three days\", \"in a single hour\"", FigureKind.Period, context => Happens(context) && context.SaysDuration),
        ("\"have been killed\", \"has sent\"", FigureKind.Total, context => context.SaysPerfect),
    ];

    /// <summary>The kind and the rule that read it; unknown where the words do not say.</summary>
    public static Reading<FigureKind> Read(Claim claim)
    {
        var context = new KindContext(claim);
        foreach (var (name, kind, holds) in Rules)
        {
            if (holds(context))
            {
                return new(kind, name, claim.QuoteSpan);
            }
        }

        return new(FigureKind.Unknown, "no rule");
    }

    static bool IsPresent(KindContext context) => context.Claim.Measure switch
    {
        Measure.Deployed => context.Says(KindWords.Present),
        Measure.Captured => context.Says(KindWords.Held),
        _ => false,
    };

    // "13,700 since October" adds up although no verb says what happened.
    static bool CanAddUp(KindContext context) => context.Claim.Measure == Measure.Deployed || Happens(context);

    // A stock can be "as of" a day too: only what happens to people fills a period.
    static bool Happens(KindContext context) => context.Claim.Measure switch
    {
        Measure.Killed or Measure.Wounded or Measure.Casualties or Measure.Captured or Measure.Missing => true,
        Measure.Deployed => context.Says(KindWords.Moved),
        _ => false,
    };
}
