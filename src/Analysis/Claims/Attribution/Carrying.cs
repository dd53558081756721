using System.Globalization;
using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Somebody whose report the next sentences may go on with.</summary>
sealed record Carried(Speaker Speaker, Site Site, Sentence Sentence)
{
    /// <summary>A question names him ("What does the NIS say?"), and the paragraph behind it answers.</summary>
    public bool IsAsked { get; init; }
}

/// <summary>Tells whether a sentence without a speaker of its own goes on with the report before it, or tells something else.</summary>
sealed class Carrying
{
    readonly Passage _passage;
    readonly TokenizedText _text;
    readonly Quotations _quotations;
    readonly Turns _turns;
    readonly bool _isOneSentenceALine;

    public Carrying(Passage passage, Quotations quotations, Turns turns)
    {
        _passage = passage;
        _text = passage.Text;
        _quotations = quotations;
        _turns = turns;
        _isOneSentenceALine = IsOneSentenceALine(_text);
    }

    /// <summary>Whoever spoke last, in the same paragraph or the same turn of a conversation.</summary>
    public bool GoesOn(Carried carried, Sentence sentence, int at, Measure measure)
    {
        if (IsHistory(sentence))
        {
            return false;
        }

        if (_turns.IsConversation || _turns.Asks(sentence.Paragraph) is not null)
        {
            return true;
        }

        return (carried.Sentence.Paragraph == sentence.Paragraph || GoesOnOverLines(carried, sentence) || IsAnswer(carried, sentence) || IsPartOf(carried, sentence))
            && measure != Measure.Strength && !OpensElsewhere(sentence) && !OpensWithAnother(carried.Speaker, sentence) && !OpensInThePast(sentence)
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

    /// <summary>"Uruguay lost one peacekeeper", "The UN had 321,000": another state or body is the subject; the North is what they all speak of.</summary>
    bool OpensWithAnother(Speaker speaker, Sentence sentence)
    {
        var tokens = _text.Tokens;
        var first = sentence.FirstToken < sentence.EndToken && Words.Article.Contains(tokens[sentence.FirstToken]) ? sentence.FirstToken + 1 : sentence.FirstToken;
        if (first >= sentence.EndToken)
        {
            return false;
        }

        string? label;
        int length;
        if (_passage.Named.Match(first, out length) is { } body && Words.Country.LengthAt(tokens, first) < length)
        {
            label = body.Label;
        }
        else if (PhraseScan.TryMatchCountry(tokens, first, out label, out length, out var isAdjective) && !isAdjective)
        {
            label = string.Equals(label, speaker.Country, StringComparison.Ordinal) ? null : label;
        }
        else
        {
            return false;
        }

        var next = first + length;
        return label is not (null or Subjects.NorthKorea) && !string.Equals(label, speaker.Label, StringComparison.Ordinal) && next < sentence.EndToken
            && !Words.Being.Contains(tokens[next]) && (Words.Auxiliary.Contains(tokens[next]) || WordClasses.Has(tokens[next], WordClass.Past | WordClass.ThirdPerson) || _text.Text[tokens[next].Start] == ',');
    }

    /// <summary>"In June 2022, a missile": what happened in an earlier year than the text's, and is no part of what was said.</summary>
    bool OpensInThePast(Sentence sentence)
    {
        const int LongestDate = 4;
        var tokens = _text.Tokens;
        if (_passage.Article.Published is not { } published || !Words.AdjunctPreposition.Contains(tokens[sentence.FirstToken]) || tokens[sentence.FirstToken].Word == Words.Since)
        {
            return false;
        }

        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestDate); i++)
        {
            if (tokens[i] is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(_text[tokens[i]], NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                return year < published.Year - 1 && year > 1900;
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

    static bool IsAnswer(Carried carried, Sentence sentence) => carried.IsAsked && sentence.Paragraph == carried.Sentence.Paragraph + 1;

    /// <summary>"Of these, 210 had fallen": a part of what the sentence before has counted, in a new paragraph too.</summary>
    bool IsPartOf(Carried carried, Sentence sentence) =>
        sentence.Index == carried.Sentence.Index + 1 && sentence.FirstToken + 1 < sentence.EndToken && _text.Tokens[sentence.FirstToken].Word == Words.Of && Words.PointingBack.Contains(_text.Tokens[sentence.FirstToken + 1]);

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
