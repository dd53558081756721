using Analysis.Articles;
using Analysis.Dates.Expressions;
using Analysis.Dates.Parsers;
using Analysis.Text;

namespace Analysis.Dates;

/// <summary>The published date that an article's own first lines give.</summary>
/// <param name="Published">The day; null when the lines give none.</param>
/// <param name="Evidence">The date's characters; null when the lines hold no date that could be meant.</param>
/// <param name="Reason">A sentence: by which rule the date was taken, or why it stays unknown.</param>
internal sealed record DatelineReading(PartialDate? Published, TextSpan? Evidence, string Reason);

/// <summary>Reads the published date out of an article's first lines, for articles of which nothing else tells it.</summary>
/// <remarks>
/// It stands here and not beside <see cref="Article"/> because it needs the grammar of dates; who loads articles asks it for those
/// without a date. Only a day with its year is taken, from the head or the end of a line: "6 November, 2024", "date 2024-10-18",
/// "Posted Friday, October 18, 2024", "KYIV, 29 January 2026. …". A day without a year ("Dec. 23 (UPI)") is completed only by the same
/// day with its year in those lines; no year is ever guessed.
/// </remarks>
internal static class Dateline
{
    const int MostCharacters = 2000;
    const int MostLines = 14;
    const int MostTokensOfHeading = 16;

    static readonly WordList Labels = Vocabulary.Words("dateline label");

    public static DatelineReading Read(string text)
    {
        var head = new TokenizedText(text.Length <= MostCharacters ? text : text[..MostCharacters]);
        DatePhrase? yearless = null;
        DatePhrase? elsewhere = null;
        foreach (var phrase in DatePhraseFinder.Find(head))
        {
            if (phrase.Expression is not CalendarDate { Day: not null } date)
            {
                continue;
            }

            var place = PlaceOf(head, phrase);
            if (place == Place.Late)
            {
                break;
            }

            if (date.Year is not null && (place == Place.Line || IsSameDay(yearless, date)) && phrase.Resolve(null) is { } day)
            {
                return new DatelineReading(PartialDate.Of(day.First), phrase.Span, $"\"{phrase.Span.Of(text)}\" dates the article.");
            }

            yearless ??= date.Year is null && place == Place.Line ? phrase : null;
            elsewhere ??= phrase;
        }

        return Unknown(text, yearless, elsewhere);
    }

    enum Place
    {
        /// <summary>The date is the line's head or end, as datelines and bylines have it.</summary>
        Line,

        /// <summary>The date stands in running text.</summary>
        Running,

        /// <summary>The article's own words have long begun.</summary>
        Late,
    }

    static DatelineReading Unknown(string text, DatePhrase? yearless, DatePhrase? elsewhere) =>
        yearless is not null ? new(null, yearless.Span, $"\"{yearless.Span.Of(text)}\" gives no year, and the first lines do not settle it.")
        : elsewhere is not null ? new(null, elsewhere.Span, $"\"{elsewhere.Span.Of(text)}\" stands in the running text and may date something else.")
        : new(null, null, "The first lines hold no date.");

    static bool IsSameDay(DatePhrase? yearless, CalendarDate date) =>
        yearless?.Expression is CalendarDate known && known.Month == date.Month && known.Day == date.Day;

    static Place PlaceOf(TokenizedText head, DatePhrase phrase)
    {
        var tokens = head.Tokens;
        var (first, end) = LineOf(tokens, phrase);
        if (LinesBefore(tokens, first) >= MostLines)
        {
            return Place.Late;
        }

        var lead = phrase.FirstToken - first;
        var isHead = phrase.Relation == DateRelation.In && (lead > 0 || !StartsWithPreposition(tokens, phrase)) && (IsLabels(tokens, first, phrase.FirstToken) || IsPlaceName(head, first, phrase));
        var isHeadingEnd = end - phrase.EndToken <= 4 && end - first <= MostTokensOfHeading && lead > 0 && head.Text[tokens[end - 1].Start] != '.' && !StartsWithPreposition(tokens, phrase);
        return isHead || isHeadingEnd ? Place.Line : Place.Running;
    }

    /// <summary>"on 14 December", "since 24 February": told in a sentence.</summary>
    static bool StartsWithPreposition(ReadOnlySpan<Token> tokens, DatePhrase phrase) => DateWords.In.Contains(tokens[phrase.FirstToken]);

    /// <summary>Nothing stands before the date but labels: "Posted", "date", "Published on:".</summary>
    static bool IsLabels(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Kind != TokenKind.Sign && !Labels.Contains(tokens[at]))
            {
                return false;
            }
        }

        return end > first || tokens[first].Kind == TokenKind.Number || tokens[first].IsCapital;
    }

    /// <summary>"SEOUL, Oct. 18 (HPA) -", "Kyiv, 29 January 2026.": a name and a comma before, a bracket, dash or period behind.</summary>
    static bool IsPlaceName(TokenizedText head, int first, DatePhrase phrase)
    {
        var tokens = head.Tokens;
        var lead = phrase.FirstToken - first;
        if (lead is < 2 or > 8 || head.Text[tokens[phrase.FirstToken - 1].Start] != ',' || phrase.EndToken >= tokens.Length)
        {
            return false;
        }

        for (var at = first; at < phrase.FirstToken; at++)
        {
            if (tokens[at].Kind == TokenKind.Word && !tokens[at].IsCapital)
            {
                return false;
            }
        }

        return head.Text[tokens[phrase.EndToken].Start] is '(' or '-' or '–' or '—' or '.' or '\n';
    }

    static (int First, int End) LineOf(ReadOnlySpan<Token> tokens, DatePhrase phrase)
    {
        var first = phrase.FirstToken;
        while (first > 0 && tokens[first - 1].Kind != TokenKind.LineBreak)
        {
            first--;
        }

        var end = phrase.EndToken;
        while (end < tokens.Length && tokens[end].Kind != TokenKind.LineBreak)
        {
            end++;
        }

        return (first, end);
    }

    /// <summary>The lines before a token that hold anything.</summary>
    static int LinesBefore(ReadOnlySpan<Token> tokens, int token)
    {
        var lines = 0;
        for (var at = 1; at < token; at++)
        {
            lines += tokens[at].Kind == TokenKind.LineBreak && tokens[at - 1].Kind != TokenKind.LineBreak ? 1 : 0;
        }

        return lines;
    }
}
