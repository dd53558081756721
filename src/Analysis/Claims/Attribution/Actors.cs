using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The person who is a sentence's subject without speaking in it: "President Jose Jeri visited the area", whom "he" means in the next.</summary>
static partial class Actors
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
        if (Nameless(passage.Text, first, end) is > 0 and var phraseEnd)
        {
            return Holder(passage, resolver, first, phraseEnd);
        }

        var roleEnd = -1;
        for (var i = first; i < end; i++)
        {
            if (Role.TryMatch(tokens, i, out var role))
            {
                isLawmaker |= role.Class == RoleClass.Lawmaker;
                isMinister |= role.Includes(tokens, Words.Minister);
                i = role.End - 1;
                roleEnd = role.End;
            }
            else if (i > first && (i == roleEnd || Words.PersonRole.Contains(tokens[i - 1])) && NameBetweenCommas(passage.Text, i) > 0)
            {
                // "Russia's chief of general staff, Valery Gerasimov, was the first"
                return isLawmaker ? Speaker.Relay(NameAt(passage.Text, i)) : Holder(passage, resolver, first, i);
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
                    : person.Kind is null && Studies(passage.Text, i, label) ? Speaker.Experts with { Name = label }
                    : isLawmaker ? Speaker.Relay(person.Name)
                    : person.Kind is null && AppositionEnd(passage.Text, sentence, i) is > 0 and var apposition ? resolver.Resolve(i, apposition) ?? person
                    : person.Kind is null && resolver.ServesIn(sentence, passage.Text.TokenAt(tokens[i].Start + label.Length)) is { } service ? service
                    : person.Kind is null && i > first && Words.ArmedForces.Contains(tokens[i - 1]) ? resolver.Resolve(i - 1, passage.Text.TokenAt(tokens[i].Start + label.Length)) ?? person
                    : person;
            }
        }

        return Presented(passage, sentence);
    }

    /// <summary>"Among the men who got out was Vasyl, 38, from Nizhyn": behind its verb, a name with an age.</summary>
    static Speaker? Presented(Passage passage, Sentence sentence)
    {
        const int Farthest = 24;
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + Farthest); i++)
        {
            if (Words.Being.Contains(passage.Text.Tokens[i - 1]) && NounPhrase.IsAged(passage.Text, i))
            {
                return Speaker.Named(passage.Text[passage.Text.Tokens[i]].ToString(), null, isPerson: true);
            }
        }

        return null;
    }

    /// <summary>"Benedikt Faust teaches history": the verb right behind the name makes him an expert.</summary>
    static bool Studies(TokenizedText text, int name, string label)
    {
        var behind = text.TokenAt(text.Tokens[name].Start + label.Length + 1);
        return behind > name && behind < text.Tokens.Length && Words.Study.Contains(text.Tokens[behind]);
    }

    /// <summary>Whoever holds an office that the words name: the body he speaks for, else the name between the commas behind it ("a nurse, Kateryna,"), else the office.</summary>
    static Speaker? Holder(Passage passage, SpeakerResolver resolver, int first, int end)
    {
        var speaker = resolver.Resolve(first, end);
        if (NameBetweenCommas(passage.Text, end) <= 0)
        {
            return speaker is { Standing: Standing.Origin, Label: not null } ? speaker with { IsPerson = true } : null;
        }

        var name = NameAt(passage.Text, end);
        return speaker is { Standing: Standing.Origin, Label: not null, Country: not null } or { Kind: SourceKind.Experts } ? speaker with { IsPerson = true, Gender = GivenNames.Of(name + " ") } : Speaker.Named(name, null, isPerson: true);
    }

    static string NameAt(TokenizedText text, int comma) => text.Text[text.Tokens[comma + 1].Start..text.Tokens[NameBetweenCommas(text, comma) - 1].End];

    /// <summary>The end of one to four capitalised words between a comma at a token and another; 0 where none stand there.</summary>
    static int NameBetweenCommas(TokenizedText text, int comma)
    {
        const int LongestName = 4;
        var tokens = text.Tokens;
        var end = comma + 1;
        while (end < Math.Min(tokens.Length, comma + 1 + LongestName) && tokens[end] is { Kind: TokenKind.Word, IsCapital: true })
        {
            end++;
        }

        return end > comma + 1 && end < tokens.Length && text.Text[tokens[comma].Start] == ',' && text.Text[tokens[end].Start] == ',' && Words.Country.LengthAt(tokens, comma + 1) == 0 ? end : 0;
    }

    /// <summary>"A Western diplomat who follows the matter", "a surgical nurse": the end of the noun phrase of one person without a name; 0 for another phrase.</summary>
    static int Nameless(TokenizedText text, int first, int end)
    {
        var tokens = text.Tokens;
        if (first >= end || !Words.Indefinite.Contains(tokens[first]))
        {
            return 0;
        }

        for (var i = first + 1; i < end && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Words.PersonRole.Contains(tokens[i]) || Words.PersonNoun.Contains(tokens[i]) || Words.OneInsider.Contains(tokens[i]))
            {
                return i + 1 < tokens.Length && Words.Role.LengthAt(tokens, i + 1) > 0 ? 0 : i + 1;
            }

            if (Words.Preposition.Contains(tokens[i]) || Words.Auxiliary.Contains(tokens[i]))
            {
                return 0;
            }
        }

        return 0;
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
        Words.Determiner.Contains(tokens[at]) || Words.PersonNoun.Contains(tokens[at]) || Words.BeforeTitle.Contains(tokens[at]) || Words.Title.Contains(tokens[at]) || Words.People.LengthAt(tokens, at) > 0
        || text.Text[tokens[at].Start] is '\'' or '’' || (tokens[at].Word == Words.Of && at > 0 && Words.PersonRole.Contains(tokens[at - 1]));

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
