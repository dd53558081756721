using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The person who is a sentence's subject without speaking in it: "President Jose Jeri visited the area", whom "he" means in the next.</summary>
static class Actors
{
    /// <summary>The person whose name begins the sentence, behind titles and offices; null when it begins otherwise.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="resolver">Tells who an apposition to the name is.</param>
    /// <param name="isMinister">True where a minister's office stands before the name.</param>
    public static Speaker? Of(Passage passage, Sentence sentence, SpeakerResolver resolver, out bool isMinister)
    {
        isMinister = false;
        var tokens = passage.Text.Tokens;
        var first = AfterAdjunct(passage.Text, sentence);
        var end = Math.Min(sentence.EndToken, first + 9);
        var isLawmaker = false;
        for (var i = first; i < end; i++)
        {
            if (Role.TryMatch(tokens, i, out var role))
            {
                isLawmaker |= role.Class == RoleClass.Lawmaker;
                isMinister |= role.Includes(tokens, Words.Minister);
                i = role.End - 1;
            }
            else if (Words.Country.LengthAt(tokens, i) is > 0 and var length)
            {
                i += length - 1;
            }
            else if (!IsBeforeName(passage.Text, tokens, i))
            {
                if (i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number)
                {
                    // "About 1,250 people remain"
                    return null;
                }

                return Named(passage, i, Math.Min(sentence.EndToken, i + 7)) is not { Label: { } label } person || label.AsSpan().IndexOfAnyInRange('a', 'z') < 0 ? null
                    : isLawmaker ? Speaker.Relay(person.Name)
                    : person.Kind is null && AppositionEnd(passage.Text, sentence, i) is > 0 and var apposition ? resolver.Resolve(i, apposition) ?? person
                    : person;
            }
        }

        return null;
    }

    /// <summary>
    /// The body that is a sentence's subject: "South Korea's intelligence service is more cautious", which is "it" in the next; null for a state
    /// as a whole, a person, or none.
    /// </summary>
    public static Speaker? BodyOf(Passage passage, Sentence sentence, SpeakerResolver resolver) => BodyOf(passage, sentence, resolver, out _, out _);

    /// <summary>The same, with the tokens that name it.</summary>
    public static Speaker? BodyOf(Passage passage, Sentence sentence, SpeakerResolver resolver, out int first, out int end)
    {
        const int LongestBody = 10;
        var tokens = passage.Text.Tokens;
        first = AfterAdjunct(passage.Text, sentence);
        end = first;
        while (end < Math.Min(sentence.EndToken, first + LongestBody) && IsOfName(passage.Text, tokens, end))
        {
            end += Math.Max(1, Words.Role.LengthAt(tokens, end));
        }

        if (end == first || end >= sentence.EndToken)
        {
            return null;
        }

        var scan = PhraseScan.Of(passage, first, end);
        return (scan.Body is { Kind: not (SourceKind.Government or SourceKind.President) } && !scan.BodyIsPerson) || scan is { Country: not null, Role: { Class: RoleClass.Body, IsGeneric: false, Kind: not (SourceKind.Government or SourceKind.President) } }
            ? resolver.Resolve(first, end) : null;
    }

    /// <summary>Whoever issues a document or speaks to listeners in a sentence: "The NIS published a report on Monday", "Two officials spoke to reporters"; null for none.</summary>
    public static Speaker? AuthorOf(Passage passage, Sentence sentence, SpeakerResolver resolver)
    {
        const int LongestName = 12;
        const int Farthest = 8;
        var tokens = passage.Text.Tokens;
        var first = AfterAdjunct(passage.Text, sentence);
        var limit = Math.Min(sentence.EndToken, first + LongestName);
        var verb = first + 1;
        while (verb < limit && (!(Words.Issue.Contains(tokens[verb]) || Words.Talk.Contains(tokens[verb])) || tokens[verb].IsCapital))
        {
            verb++;
        }

        if (verb >= limit)
        {
            return null;
        }

        for (var i = verb + 1; i < Math.Min(sentence.EndToken, verb + Farthest); i++)
        {
            if (Words.Talk.Contains(tokens[verb]) ? i == verb + 1 && tokens[i].Word == Words.To : Words.ReportNoun.Contains(tokens[i]) || Words.SpokenDocument.Contains(tokens[i]))
            {
                var end = verb;
                while (end > first && (Words.Auxiliary.Contains(tokens[end - 1]) || Words.Adverb.Contains(tokens[end - 1]) || Words.Day.Contains(tokens[end - 1]) || tokens[end - 1].Word == Words.On))
                {
                    end--;
                }

                return end > first ? resolver.Resolve(first, end) : null;
            }
        }

        return null;
    }

    static bool IsOfName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].IsCapital || (tokens[at].Has(WordTraits.Speaker) && (Words.Role.LengthAt(tokens, at) > 0 || Words.Article.Contains(tokens[at]))) || text.Text[tokens[at].Start] is '\'' or '’';

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

                open = i - name <= LongestName && i + 1 < sentence.EndToken && (Words.Article.Contains(tokens[i + 1]) || tokens[i + 1].Word == Words.Of || tokens[i + 1].Word == Words.At) ? i : -1;
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
        var first = AfterDate(text, sentence);
        if (first + 2 < sentence.EndToken && Words.Adverb.Contains(text.Tokens[first]) && text.Text[text.Tokens[first + 1].Start] == ',')
        {
            // "Earlier, on 16 December, HUR"
            first += 2;
        }

        if (!Words.AdjunctPreposition.Contains(text.Tokens[first]))
        {
            return first > sentence.FirstToken ? first : Dateline.End(text, sentence);
        }

        for (var i = first + 1; i + 1 < Math.Min(sentence.EndToken, first + 14); i++)
        {
            if (text.Text[text.Tokens[i].Start] == ',')
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }

    /// <summary>"Dec. 12 - Kim Jong Un greets": behind the dash of a list line that begins with its day.</summary>
    public static int AfterDate(TokenizedText text, Sentence sentence)
    {
        const int LongestDate = 7;
        for (var i = sentence.FirstToken; i + 1 < Math.Min(sentence.EndToken, sentence.FirstToken + LongestDate); i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Sign && i > sentence.FirstToken && text.Text[token.Start] is '–' or '—' or '-' or ':')
            {
                return i + 1;
            }

            if (!Words.Day.Contains(token) && token.Kind is not (TokenKind.Number or TokenKind.Sign))
            {
                break;
            }
        }

        return sentence.FirstToken;
    }

    static bool IsBeforeName(TokenizedText text, ReadOnlySpan<Token> tokens, int at) =>
        Words.Determiner.Contains(tokens[at]) || Words.BeforeTitle.Contains(tokens[at]) || Words.Title.Contains(tokens[at]) || Words.People.LengthAt(tokens, at) > 0
        || text.Text[tokens[at].Start] is '\'' or '’';

    static Speaker? Named(Passage passage, int at, int end)
    {
        if (!passage.Text.Tokens[at].IsCapital && (at + 1 >= end || !passage.Text.Tokens[at + 1].IsCapital))
        {
            // Every name below begins with a capital at one of the two: most sentences cost no more than this.
            return null;
        }

        var scan = PhraseScan.Of(passage, at, end);
        if (scan is { Body: { } body, BodyIsPerson: true } && scan.BodyAt <= at + 1)
        {
            return Speaker.Of(body, isPerson: true);
        }

        if (NounPhrase.IsAged(passage.Text, at))
        {
            // "Roman, 29, flies drones"
            return Speaker.Named(passage.Text[passage.Text.Tokens[at]].ToString(), null, isPerson: true);
        }

        return NounPhrase.PersonName(passage.Text, at, end) is { } found && NounPhrase.FullName(passage.Text, found, at) is var name && passage.Text.Text.AsSpan(passage.Text.Tokens[at].Start).StartsWith(found, StringComparison.Ordinal)
            ? Speaker.Named(name, null, isPerson: true) : null;
    }
}
