using Analysis.Claims.Attribution;
using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <content>How the words of a verdict hang together.</content>
internal sealed partial class Verdicts
{
    /// <summary>What a verb rejects: the thing told, or a pronoun behind which its clause ends; null for anything else.</summary>
    int? ObjectOf(Sentence sentence, int verb)
    {
        const int Reach = 6;
        for (var at = verb + 1; at < Math.Min(sentence.EndToken, verb + Reach); at++)
        {
            var token = _text.Tokens[at];
            if (Things.Contains(token))
            {
                return at;
            }

            if (Pronouns.Contains(token) && _text.Find(Things, at + 1, Math.Min(sentence.EndToken, at + 3)) < 0)
            {
                return EndsClause(sentence, at + 1) ? at : null;
            }

            if (token.Kind == TokenKind.Sign && _text.Text[token.Start] is ';' or ':' or '.' or '(')
            {
                return null;
            }
        }

        return null;
    }

    bool EndsClause(Sentence sentence, int at) =>
        at >= sentence.EndToken || _text.Tokens[at].Kind == TokenKind.Sign || WordClasses.Has(_text.Tokens[at], WordClass.Coordinator | WordClass.Subordinator | WordClass.Preposition | WordClass.Not);

    /// <summary>Behind the thing told comes what it tells: "a report that N", "the claim of N", "the suggestion, made by Moscow, that N".</summary>
    bool GoesOn(Sentence sentence, int told)
    {
        const int Reach = 12;
        if (!Things.Contains(_text.Tokens[told]))
        {
            return false;
        }

        return (_text.Find(Leads, told + 1, Math.Min(sentence.EndToken, told + 3)) >= 0 && !IsSign(told + 1, ','))
            || (told + 1 < sentence.EndToken && WordClasses.Has(_text.Tokens[told + 1], WordClass.Preposition) && HasThat(told + 2, Math.Min(sentence.EndToken, told + Reach)))
            || (IsSign(told + 1, ',') && _text.Find(Leads, told + 2, Math.Min(sentence.EndToken, told + Reach)) is >= 0 and var lead && IsSign(lead - 1, ','));
    }

    bool HasThat(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_text.Tokens[at].Word == Words.That)
            {
                return true;
            }
        }

        return false;
    }

    bool IsThat(int at, Sentence sentence) => at < sentence.EndToken && Leads.Contains(_text.Tokens[at]);

    /// <summary>", which the defence ministry denies", ", a figure Kyiv dismissed".</summary>
    bool IsRelative(Sentence sentence, int verb)
    {
        const int Reach = 9;
        for (var at = verb - 1; at >= Math.Max(sentence.FirstToken + 1, verb - Reach); at--)
        {
            if (Relatives.Contains(_text.Tokens[at]) && (IsSign(at - 1, ',') || IsSign(at - 1, '–') || IsSign(at - 1, '-') || Things.Contains(_text.Tokens[at - 1])))
            {
                return true;
            }

            if (Things.Contains(_text.Tokens[at]) && WordClasses.Has(_text.Tokens[at - 1], WordClass.Determiner) && (IsSign(at - 2, ',') || IsSign(at - 2, '–') || IsSign(at - 2, '-')))
            {
                return true;
            }
        }

        return false;
    }

    bool IsPassive(Sentence sentence, int verb) => FindLast(WordClass.Be, Math.Max(sentence.FirstToken, verb - 3), verb) >= 0;

    /// <summary>The verb's subject is what was told: "None of this is accepted", "the figure was dismissed"; or a figure itself.</summary>
    bool HasSubject(Sentence sentence, int verb) =>
        _text.FindLast(Things, Math.Max(sentence.FirstToken, verb - 10), verb) >= 0 || _text.Find(Pronouns, sentence.FirstToken, Math.Min(verb, sentence.FirstToken + 3)) >= 0;

    /// <summary>The sentence speaks of what was told, or of nothing else; or a figure of its own stands shortly before.</summary>
    bool IsSaidOfFigures(Sentence sentence, int at)
    {
        const int Around = 12;
        const int Short = 9;
        return sentence.EndToken - sentence.FirstToken <= Short
            || _text.Find(Things, Math.Max(sentence.FirstToken, at - Around), Math.Min(sentence.EndToken, at + Around)) >= 0
            || _text.Find(Pronouns, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + 2)) >= 0
            || FigureBetween(at - Around, at) is not null;
    }

    bool IsQuote(int at) => IsSign(at, '"') || IsSign(at, '“');

    bool IsSign(int at, char sign) => at >= 0 && at < _text.Tokens.Length && _text.Tokens[at].Kind == TokenKind.Sign && _text.Text[_text.Tokens[at].Start] == sign;

    bool HasSign(int start, int end, char sign)
    {
        for (var at = start; at < end; at++)
        {
            if (IsSign(at, sign))
            {
                return true;
            }
        }

        return false;
    }

    int FindQuote(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (IsSign(at, '"') || IsSign(at, '“'))
            {
                return at;
            }
        }

        return -1;
    }

    int Find(WordClass any, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (WordClasses.Has(_text.Tokens[at], any))
            {
                return at;
            }
        }

        return -1;
    }

    int FindLast(WordClass any, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (WordClasses.Has(_text.Tokens[at], any))
            {
                return at;
            }
        }

        return -1;
    }
}
