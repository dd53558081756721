using Analysis.Text;

namespace Analysis.Figures;

/// <summary>What a number counts.</summary>
internal enum Counted : byte
{
    /// <summary>No noun stands by the number.</summary>
    Nothing,

    People,

    /// <summary>Some plural noun that is none of people.</summary>
    Things,

    /// <summary>"others", "more", "of them": what was counted before.</summary>
    SameAsBefore,
}

/// <summary>The noun phrase after a number.</summary>
/// <param name="Counted">What its head is.</param>
/// <param name="Head">The head's token, or -1.</param>
/// <param name="End">The first token after the phrase.</param>
internal readonly record struct NounPhrase(Counted Counted, int Head, int End);

/// <summary>Reads the noun phrase after a number, up to its head.</summary>
/// <remarks>
/// Without knowing every word: the phrase runs through adjectives and names until a function word, a verb form or a sign;
/// its head is the last people noun in it, else the last noun that is a thing by table or by its plural ending.
/// </remarks>
internal static class NounPhraseReader
{
    const int Longest = 14;

    static readonly PhraseList PhraseEnd = Vocabulary.Phrases("phrase end");
    static readonly WordList People = Vocabulary.Words("people");
    static readonly WordList Predicates = Vocabulary.Words("casualty predicate", "people predicate", "thing predicate");
    static readonly WordList Anaphoric = Vocabulary.Words("anaphoric");
    static readonly WordList Partitive = Vocabulary.Words("pronoun partitive");
    static readonly WordList Speakers = Vocabulary.Words("speakers counted");
    static readonly PhraseList PeoplePhrases = Vocabulary.Phrases("people phrase");
    static readonly WordList Own = Vocabulary.Words("own");
    static readonly WordList Of = Vocabulary.Words("of");
    static readonly WordList Determiners = Vocabulary.Words("determiner");
    static readonly WordList Than = Vocabulary.Words("than");
    static readonly WordList Things = Vocabulary.Words("things", "counts units", "counts equipment", "measure", "calibre", "duration", "money unit", "audience", "fraction");

    public static NounPhrase Read(TokenizedText text, int at, int ceiling, bool isOne = false)
    {
        var tokens = text.Tokens;
        if (at < ceiling && Of.Contains(tokens[at]))
        {
            return ReadPartitive(text, at + 1, ceiling);
        }

        return Scan(text, at, ceiling, isOne: isOne);
    }

    /// <summary>"of them", "of its soldiers", "of the missiles".</summary>
    static NounPhrase ReadPartitive(TokenizedText text, int at, int ceiling)
    {
        var tokens = text.Tokens;
        while (at < ceiling && Determiners.Contains(tokens[at]))
        {
            at++;
        }

        // "20 of the 50 captives"
        if (at < ceiling && NumberReader.MayBegin(tokens[at]) && NumberReader.TryRead(text, at, out var whole) && whole.End <= ceiling)
        {
            at = whole.End;
            at += at < ceiling && Of.Contains(tokens[at]) ? 1 : 0;
        }

        if (at < ceiling && Speakers.Contains(tokens[at]) && !IsAcronym(text, tokens[at]))
        {
            // "forty of us": people, whatever was counted before
            return new NounPhrase(Counted.People, at, at + 1);
        }

        if (at < ceiling && Partitive.Contains(tokens[at]))
        {
            return new NounPhrase(Counted.SameAsBefore, -1, at + 1);
        }

        var phrase = Scan(text, at, ceiling, isPartitive: true);
        return phrase.Counted == Counted.Nothing && at < ceiling && Own.Contains(tokens[at]) ? phrase with { Counted = Counted.SameAsBefore } : phrase;
    }

    static NounPhrase Scan(TokenizedText text, int at, int ceiling, bool isPartitive = false, bool isOne = false)
    {
        var tokens = text.Tokens;
        var head = new NounPhrase(Counted.Nothing, -1, at);
        var limit = Math.Min(ceiling, at + Longest);
        var isModel = false;
        for (var i = at; i < limit; i++)
        {
            Effort.Look();
            var token = tokens[i];
            if (token.Kind == TokenKind.Sign)
            {
                if (!MayStandInside(text, i, isPartitive, limit, ref i))
                {
                    break;
                }

                continue;
            }

            if (token.Kind == TokenKind.Number && IsGluedToWord(text, i))
            {
                // "two F-16s", "two F-16 fighters"
                head = new NounPhrase(Counted.Things, i, i + 1);
                isModel = true;
                continue;
            }

            if (token.Kind == TokenKind.LineBreak || (token.Kind == TokenKind.Word && NumberReader.MayBegin(token)) || (token.Kind == TokenKind.Number && !NumberShape.IsOrdinal(text, i)))
            {
                break;
            }

            if (PhraseEnd.LengthAt(tokens, i) > 0 && !IsAcronym(text, token) && !IsInsideName(text, i))
            {
                break;
            }

            if (head.Head >= 0 && !token.IsCapital && (IsVerbForm(text, token) || Predicates.Contains(token)))
            {
                break;
            }

            var counted = NumberShape.After(text, i + 1) is '-' or '‑' or '‐' ? Counted.Nothing : Classify(text, i, head, i == at, isOne);

            if (counted != Counted.Nothing)
            {
                head = new NounPhrase(isModel ? Counted.Things : counted, i, i + 1);
            }

            if (PeoplePhrases.LengthAt(tokens, i) is > 1 and var length)
            {
                head = head with { End = i + length };
                i += length - 1;
            }
        }

        return head.Counted == Counted.SameAsBefore && !isPartitive && head.End < ceiling && Of.Contains(tokens[head.End]) ? OfWhich(text, head, ceiling) : head;
    }

    /// <summary>"Six more of its soldiers": what they are of tells what is counted.</summary>
    static NounPhrase OfWhich(TokenizedText text, in NounPhrase others, int ceiling)
    {
        var whole = ReadPartitive(text, others.End + 1, ceiling);
        return whole.Counted == Counted.People ? whole : others;
    }

    /// <summary>A short word joined on both sides by hyphens, "Tehrik-i-Taliban": part of a name.</summary>
    static bool IsInsideName(TokenizedText text, int at) =>
        NumberShape.Before(text, at) is '-' or '‑' or '‐' && NumberShape.After(text, at + 1) is '-' or '‑' or '‐';

    /// <summary>"US" is no "us".</summary>
    static bool IsAcronym(TokenizedText text, in Token token) => token.Length == 2 && text[token].SequenceEqual("US");

    static bool MayStandInside(TokenizedText text, int at, bool isPartitive, int limit, ref int skipTo)
    {
        var tokens = text.Tokens;
        switch (text.Text[tokens[at].Start])
        {
            case '-' or '‐' or '‑' or '/' when !tokens[at].SpaceBefore:
            case '"' or '“' or '”' or '‘' when at + 1 < limit && tokens[at].SpaceBefore != tokens[at + 1].SpaceBefore:
                return true;
            case '\'' or '’':
                return isPartitive || tokens[at].Length > 1 || (at + 1 < limit && !tokens[at].SpaceBefore && tokens[at + 1].SpaceBefore);
            case '(':
                return SkipParenthesis(text, at, limit, ref skipTo);
            default:
                return false;
        }
    }

    /// <summary>"National Liberation Army (ELN) combatants".</summary>
    static bool SkipParenthesis(TokenizedText text, int at, int limit, ref int skipTo)
    {
        for (var i = at + 1; i < Math.Min(limit, at + 4); i++)
        {
            if (text.Text[text.Tokens[i].Start] == ')')
            {
                skipTo = i;
                return true;
            }
        }

        return false;
    }

    static bool IsGluedToWord(TokenizedText text, int at) =>
        at >= 2 && NumberShape.Before(text, at) is '-' or '‑' or '‐' && !text.Tokens[at - 1].SpaceBefore && text.Tokens[at - 2].Kind == TokenKind.Word;

    static Counted Classify(TokenizedText text, int at, in NounPhrase before, bool isFirst, bool isOne)
    {
        var tokens = text.Tokens;
        var token = tokens[at];
        if (PeoplePhrases.LengthAt(tokens, at) > 0)
        {
            return Counted.People;
        }

        if (Things.Contains(token))
        {
            return before.Counted == Counted.People && token.Word != 0 && PeopleNouns.IsPluralNoun(text, tokens[before.Head]) ? before.Counted : Counted.Things;
        }

        if (People.Contains(token) && !(isFirst && Predicates.Contains(token)))
        {
            return Counted.People;
        }

        if (Anaphoric.Contains(token))
        {
            return before.Head < 0 && !(at + 1 < tokens.Length && Than.Contains(tokens[at + 1])) ? Counted.SameAsBefore : Counted.Nothing;
        }

        if (Predicates.Contains(token))
        {
            return Counted.Nothing;
        }

        return isOne && PeopleNouns.IsSingular(text, token) ? Counted.People : PeopleNouns.Classify(text, token);
    }

    static bool IsVerbForm(TokenizedText text, in Token token) =>
        text[token].EndsWith("ed", StringComparison.Ordinal) || text[token].EndsWith("ing", StringComparison.Ordinal) || text[token].EndsWith("ly", StringComparison.Ordinal);
}
