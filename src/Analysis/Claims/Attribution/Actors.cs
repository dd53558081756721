using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The person who is a sentence's subject without speaking in it: "President Jose Jeri visited the area", whom "he" means in the next.</summary>
static class Actors
{
    /// <summary>The person whose name begins the sentence, behind titles and offices; null when it begins otherwise.</summary>
    public static Speaker? Of(Passage passage, Sentence sentence, SpeakerResolver resolver)
    {
        var tokens = passage.Text.Tokens;
        var first = AfterAdjunct(passage.Text, sentence);
        var end = Math.Min(sentence.EndToken, first + 9);
        var isLawmaker = false;
        for (var i = first; i < end; i++)
        {
            if (Role.TryMatch(tokens, i, out var role))
            {
                isLawmaker |= role.Class == RoleClass.Lawmaker;
                i = role.End - 1;
            }
            else if (Words.Country.LengthAt(tokens, i) is > 0 and var length)
            {
                i += length - 1;
            }
            else if (!IsBeforeName(passage.Text, tokens, i))
            {
                return Named(passage, i, Math.Min(sentence.EndToken, i + 7)) is not { } person ? null
                    : isLawmaker ? Speaker.Relay(person.Name)
                    : person.Kind is null && AppositionEnd(passage.Text, sentence, i) is > 0 and var apposition ? resolver.Resolve(i, apposition) ?? person
                    : person;
            }
        }

        return null;
    }

    /// <summary>"Lee Sang-min, a member of the panel, relayed": where the words between the commas end that tell who the name is; -1 for none.</summary>
    static int AppositionEnd(TokenizedText text, Sentence sentence, int name)
    {
        const int LongestName = 7;
        const int LongestApposition = 16;
        var tokens = text.Tokens;
        var open = -1;
        for (var i = name; i < Math.Min(sentence.EndToken, name + LongestName + LongestApposition); i++)
        {
            if (tokens[i].Kind == TokenKind.Sign && text.Text[tokens[i].Start] == ',')
            {
                if (open >= 0)
                {
                    return i;
                }

                open = i - name <= LongestName && i + 1 < sentence.EndToken && Words.Article.Contains(tokens[i + 1]) ? i : -1;
                if (open < 0)
                {
                    return -1;
                }
            }
        }

        return -1;
    }

    /// <summary>"In an interview published on 18 December, Volodymyr Zelensky": behind the adjunct's comma.</summary>
    static int AfterAdjunct(TokenizedText text, Sentence sentence)
    {
        if (!Words.AdjunctPreposition.Contains(text.Tokens[sentence.FirstToken]))
        {
            return AfterDateline(text, sentence);
        }

        for (var i = sentence.FirstToken + 1; i + 1 < Math.Min(sentence.EndToken, sentence.FirstToken + 14); i++)
        {
            if (text.Text[text.Tokens[i].Start] == ',')
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>"JEROMESVILLE — Dale Hostetler", "KYIV, Jan 14 - The minister": behind the dash of a dateline, which begins in capitals.</summary>
    static int AfterDateline(TokenizedText text, Sentence sentence)
    {
        const int LongestDateline = 9;
        var tokens = text.Tokens;
        var word = text[tokens[sentence.FirstToken]];
        if (word.Length < 3 || word.IndexOfAnyInRange('a', 'z') >= 0)
        {
            return sentence.FirstToken;
        }

        for (var i = sentence.FirstToken + 1; i + 1 < Math.Min(sentence.EndToken, sentence.FirstToken + LongestDateline); i++)
        {
            if (tokens[i].SpaceBefore && text.Text[tokens[i].Start] is '—' or '–' or '-')
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }

    static bool IsBeforeName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        Words.Determiner.Contains(tokens[at]) || Words.Title.Contains(tokens[at]) || Words.People.LengthAt(tokens, at) > 0
        || text.Text[tokens[at].Start] is '\'' or '’';

    static Speaker? Named(Passage passage, int at, int end)
    {
        var scan = PhraseScan.Of(passage, at, end);
        if (scan is { Body: { } body, BodyIsPerson: true } && scan.BodyAt <= at + 1)
        {
            return Speaker.Of(body) with { IsPerson = true };
        }

        return NounPhrase.PersonName(passage.Text, at, end) is { } name && passage.Text.Text.AsSpan(passage.Text.Tokens[at].Start).StartsWith(name, StringComparison.Ordinal)
            ? Speaker.Named(name, null, isPerson: true) : null;
    }
}
