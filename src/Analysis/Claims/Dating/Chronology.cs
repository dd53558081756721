using System.Globalization;
using Analysis.Articles;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>The years and days that stand as headings over a chronology's entries, from where the dates in them are seen.</summary>
/// <remarks>"2024" on a line of its own gives its year to the days below it; "18 October." gives its day to what its paragraph tells.</remarks>
internal sealed class Chronology
{
    const int EarliestYear = 1900;
    const int LatestYear = 2100;

    int? _year;
    DateOnly? _day;
    int _paragraph = -1;

    /// <summary>From where a date in a sentence is seen; null where no heading tells.</summary>
    public PartialDate? Anchor(PhraseRole role, Sentence sentence) =>
        role == PhraseRole.Entry ? _year is { } year ? PartialDate.Of(new DateOnly(year, 12, 31)) : null
        : _day is { } day && sentence.Paragraph == _paragraph ? PartialDate.Of(day) : null;

    /// <summary>A sentence begins: "2024" alone on a line is the year of the days below it.</summary>
    public void Enter(Sentence sentence, TokenizedText text)
    {
        if (sentence.EndToken == sentence.FirstToken + 1 && text.Tokens[sentence.FirstToken] is { Kind: TokenKind.Number, Length: 4 } token
            && int.TryParse(text[token], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear)
        {
            _year = year;
        }
    }

    /// <summary>Takes note of an entry's day.</summary>
    public void Read(in DatedPhrase date, Sentence sentence)
    {
        if (date is { Role: PhraseRole.Entry, Phrase.Expression: CalendarDate, Day: { } day })
        {
            _day = day;
            _paragraph = sentence.Paragraph;
        }
    }
}
