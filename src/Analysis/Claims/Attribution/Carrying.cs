using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Somebody whose report the next sentences may go on with.</summary>
sealed record Carried(Speaker Speaker, Site Site, Sentence Sentence);

/// <summary>Tells whether a sentence without a speaker of its own goes on with the report before it, or tells something else.</summary>
sealed class Carrying
{
    readonly TokenizedText _text;
    readonly Quotations _quotations;
    readonly Turns _turns;
    readonly bool _isOneSentenceALine;

    public Carrying(TokenizedText text, Quotations quotations, Turns turns)
    {
        _text = text;
        _quotations = quotations;
        _turns = turns;
        _isOneSentenceALine = IsOneSentenceALine(text);
    }

    /// <summary>Whoever spoke last, in the same paragraph or the same turn of a conversation.</summary>
    public bool GoesOn(Carried carried, Sentence sentence, int at, Measure measure)
    {
        if (IsHistory(sentence))
        {
            return false;
        }

        if (_turns.IsConversation)
        {
            return true;
        }

        return (carried.Sentence.Paragraph == sentence.Paragraph || GoesOnOverLines(carried, sentence))
            && measure != Measure.Strength && !OpensElsewhere(sentence)
            && (!IsQuoted(carried) || _quotations.At(at) is not null || PointsBack(sentence, at));
    }

    /// <summary>Of at least eight sentences, at most one in ten shares its line with the one before.</summary>
    static bool IsOneSentenceALine(TokenizedText text)
    {
        const int LeastSentences = 8;
        var shared = 0;
        for (var i = 1; i < text.Sentences.Count; i++)
        {
            shared += text.Sentences[i].Paragraph == text.Sentences[i - 1].Paragraph ? 1 : 0;
        }

        return text.Sentences.Count >= LeastSentences && shared * 10 <= text.Sentences.Count;
    }

    /// <summary>"…," he said: the words were the speaker's own, and are over.</summary>
    bool IsQuoted(Carried carried) => carried.Site.First > 0 && _quotations.At(carried.Site.First - 2) is not null && carried.Site.Reach.HasFlag(Reach.Before);

    /// <summary>"They", "another three", "those", "the same": what was said goes on.</summary>
    bool PointsBack(Sentence sentence, int at)
    {
        for (var i = Math.Max(sentence.FirstToken, at - 24); i < Math.Min(sentence.EndToken, at + 4); i++)
        {
            if (Words.PointingBack.Contains(_text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In the neighbouring Sumy region, …": something of its own, elsewhere.</summary>
    bool OpensElsewhere(Sentence sentence)
    {
        var tokens = _text.Tokens;
        if (!Words.Locative.Contains(tokens[sentence.FirstToken]))
        {
            return false;
        }

        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + 6); i++)
        {
            if (tokens[i].IsCapital)
            {
                return !Words.Month.Contains(tokens[i]) && !Words.Day.Contains(tokens[i]);
            }
        }

        return false;
    }

    /// <summary>
    /// In a text that gives every sentence a line of its own, a line's end says nothing: what was confirmed ("it was confirmed by X that …")
    /// goes on in the next sentence.
    /// </summary>
    bool GoesOnOverLines(Carried carried, Sentence sentence) =>
        _isOneSentenceALine && carried.Site.IsPassive && sentence.Index == carried.Sentence.Index + 1;

    /// <summary>A sentence about years before 2000 tells the reader what is known, and no longer what the speaker said.</summary>
    bool IsHistory(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Clause.LongestPhrase); i++)
        {
            var token = _text.Tokens[i];
            if (token is { Kind: TokenKind.Number, Length: 4 } && _text[token] is ['1', '8' or '9', ..] and [.., >= '0' and <= '9'])
            {
                return true;
            }
        }

        return false;
    }
}
