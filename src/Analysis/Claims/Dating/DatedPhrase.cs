using Analysis.Articles;
using Analysis.Dates;
using Analysis.Dates.Expressions;

namespace Analysis.Claims.Dating;

/// <summary>What a date phrase dates.</summary>
internal enum PhraseRole
{
    /// <summary>What is told: it happened, or holds, at that time.</summary>
    About,

    /// <summary>The telling: somebody said it then.</summary>
    Saying,

    /// <summary>The telling of something else than the sentence's figures: "on top of the group reported last Friday".</summary>
    SayingOfNoun,

    /// <summary>The text itself: a dateline, a byline, a heading that is only a date.</summary>
    Heading,

    /// <summary>A heading of a list line or of a blog's entry: the whole line was said then.</summary>
    Entry,
}

/// <summary>A date phrase of a passage with what it dates.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Role">What it dates.</param>
/// <param name="Verb">The token of the verb or noun that it belongs to; -1 when none was found.</param>
/// <param name="Days">The days it names, seen from the anchor; null when they stay open.</param>
/// <param name="Anchor">From where it is seen: the published date, in an entry of a chronology the entry's day; null when unknown.</param>
internal readonly record struct DatedPhrase(DatePhrase Phrase, PhraseRole Role, int Verb, DateSpan? Days, PartialDate? Anchor)
{
    /// <summary>The one day on which something was said or done; null when the phrase gives more days, or none.</summary>
    public DateOnly? Day => Phrase.Expression.IsDay && Days is { IsDay: true } days ? days.First : null;
}
