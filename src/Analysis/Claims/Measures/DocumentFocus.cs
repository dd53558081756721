using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>Whose people a text is about, and where it speaks of an army as people.</summary>
/// <param name="Subject">The nation that it names most often directly before soldiers; null when it names no soldiers of any nation.</param>
/// <param name="Armies">Every nation named before soldiers, units or as a people ("North Korean troops", "Ukrainians"), in the order of the text; countries as places, speakers and agents are none.</param>
/// <param name="HasArmed">Soldiers or other armed people are spoken of anywhere.</param>
/// <param name="NamesTold">One of the states that claims tell apart is named anywhere, or a place in one.</param>
/// <param name="References">Every reference to a nation, by name, by its people and bodies, and by its places.</param>
internal sealed record DocumentFocus(string? Subject, NationMention[] Armies, Lazy<bool> HasArmed, Lazy<bool> NamesTold, Lazy<NationReferences> References)
{
    static readonly PhraseList Places = Vocabulary.Phrases("place in a country");

    /// <summary>Where nobody's soldiers are named, the services and places that stand for the North's.</summary>
    static readonly WordList Hints = Vocabulary.Words("hint of North Korea");

    static readonly WordList Troops = Vocabulary.Words("troops word");
    static readonly WordList Forces = Vocabulary.Words("army");
    static readonly WordList Units = Vocabulary.Words("body of troops");

    /// <summary>Counts every nation before a noun for people; one pass.</summary>
    public static DocumentFocus Read(Passage passage)
    {
        var text = passage.Text;
        var tokens = text.Tokens;
        Span<int> counts = stackalloc int[Subjects.All.Count];
        var armies = new List<NationMention>();
        string? owner = null;
        var best = -1;
        var hints = 0;
        var headline = EndOfFirstLine(tokens);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!Nations.MayBegin(tokens[at]) || Nations.At(tokens, at) is not { } nation)
            {
                hints += tokens[at].IsCapital && Hints.Contains(tokens[at]) ? 1 : 0;
                continue;
            }

            hints += nation.Subject is Subjects.SouthKorea ? 1 : 0;
            at = nation.End - 1;
            var soldiers = IsBefore(tokens, nation, Troops, false);
            if (IsBefore(tokens, nation, Troops, true) || IsBefore(tokens, nation, Units, true) || IsCountedPeople(text, nation))
            {
                armies.Add(nation);
            }

            owner ??= IsBefore(tokens, nation, Forces, false) || IsOwnerOf(tokens, nation, Forces) ? nation.Subject : null;

            // A headline that names the North tells what the figures below are of; other states are named there for much else.
            var weight = nation.Subject is Subjects.NorthKorea && at < headline ? HeadlineWeight : soldiers ? 3 : nation.Subject is Subjects.NorthKorea ? 1 : 0;
            if (weight > 0)
            {
                var subject = Subjects.NumberOf(nation.Subject);
                counts[subject] += weight;
                best = best < 0 || counts[subject] > counts[best] ? subject : best;
            }
        }

        return new DocumentFocus(best >= 0 ? Subjects.All[best] : (hints > 1 ? Subjects.NorthKorea : owner), [.. armies], new(() => HoldsArmed(text), isThreadSafe: false), new(() => HoldsTold(text), isThreadSafe: false), new(() => NationReferences.Read(passage), isThreadSafe: false));
    }

    const int HeadlineWeight = 9;

    static int EndOfFirstLine(ReadOnlySpan<Token> tokens)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind == TokenKind.LineBreak)
            {
                return at;
            }
        }

        return 0;
    }

    static bool HoldsArmed(TokenizedText text)
    {
        foreach (var token in text.Tokens)
        {
            if (PeopleNouns.Soldiers.Contains(token) || PeopleNouns.ArmedGroups.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    static bool HoldsTold(TokenizedText text)
    {
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (Nations.At(text.Tokens, at) is { Subject: not Subjects.Other } || (text.Tokens[at].IsCapital && Places.LengthAt(text.Tokens, at) > 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The army spoken of last before a token, and not before another; null for none.</summary>
    public NationMention? LastArmy(int before, int notBefore)
    {
        int low = 0, high = Armies.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Armies[middle].End <= before ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Armies[low - 1].Start >= notBefore ? Armies[low - 1] : null;
    }

    /// <summary>"Ukraine's ground forces".</summary>
    static bool IsOwnerOf(ReadOnlySpan<Token> tokens, NationMention nation, WordList nouns)
    {
        const int Near = 4;
        if (nation.End >= tokens.Length || tokens[nation.End].Kind != TokenKind.Sign || tokens[nation.End].SpaceBefore)
        {
            return false;
        }

        for (var at = nation.End + 1; at < Math.Min(tokens.Length, nation.End + Near) && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (nouns.Contains(tokens[at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the first North Koreans", "430 Ukrainians"; "the Ukrainians" often stands for who speaks.</summary>
    static bool IsCountedPeople(TokenizedText text, NationMention nation) =>
        text[text.Tokens[nation.End - 1]].EndsWith("ans", StringComparison.Ordinal) && nation.Start > 0 && !WordClasses.Has(text.Tokens[nation.Start - 1], WordClass.Determiner | WordClass.To) && text.Tokens[nation.Start - 1].Word != SubjectWords.By;

    /// <summary>"North Korean troops", "North Korea's soldiers", "North Korean assault groups"; unless in one phrase also "Russia lost 300 soldiers".</summary>
    static bool IsBefore(ReadOnlySpan<Token> tokens, NationMention nation, WordList nouns, bool inOnePhrase)
    {
        var end = Math.Min(tokens.Length, nation.End + 4);
        for (var at = nation.End; at < end; at++)
        {
            if (nouns.Contains(tokens[at]))
            {
                return true;
            }

            if ((inOnePhrase && (tokens[at].Kind == TokenKind.Number || WordClasses.Has(tokens[at], WordClass.Adverb | WordClass.Report))) || (tokens[at].Kind == TokenKind.Sign && tokens[at].Length == 1) || WordClasses.Has(tokens[at], WordClass.Function))
            {
                break;
            }
        }

        return false;
    }
}
