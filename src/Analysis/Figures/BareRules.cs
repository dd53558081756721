using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers without a people noun beside them.</summary>
internal static class BareRules
{
    const int PredicateReach = 10;
    const int CollectiveReach = 18;
    const int CoordinationReach = 6;
    const int PeopleReach = 30;

    /// <summary>From here on a number without a noun is rather one of money.</summary>
    const long TooMany = 50_000_000;

    /// <summary>Above this a bare number is hardly a list number, a rank or a pronoun.</summary>
    const int Small = 20;

    static readonly WordList Auxiliaries = Vocabulary.Words("auxiliary");
    static readonly WordList Adverbs = Vocabulary.Words("adverb");
    static readonly WordList CasualtyPredicates = Vocabulary.Words("casualty predicate");
    static readonly WordList PeoplePredicates = Vocabulary.Words("people predicate");
    static readonly PhraseList ThingPredicates = Vocabulary.Phrases("thing predicate");
    static readonly WordList CasualtyVerbs = Vocabulary.Words("casualty verb");
    static readonly WordList Collectives = Vocabulary.Words("collective", "people");
    static readonly WordList People = Vocabulary.Words("people");
    static readonly WordList OtherMeasures = Vocabulary.Words("counts equipment", "audience", "money unit", "measure", "calibre", "other total");
    static readonly PhraseList Complements = Vocabulary.Phrases("people complement");
    static readonly WordList SendingVerbs = Vocabulary.Words("sending verb");
    static readonly WordList Definite = Vocabulary.Words("definite");
    static readonly WordList Of = Vocabulary.Words("of");
    static readonly WordList FigureVerbs = Vocabulary.Words("figure verb");
    static readonly WordList Speech = Vocabulary.Words("speech");
    static readonly WordList Coordinators = Vocabulary.Words("coordinator", "but");

    /// <summary>"600 were killed", "3 missing", "1,120 had left", "another 3,000 followed".</summary>
    public static bool HasPeoplePredicate(in NumberSite site)
    {
        var at = SkipAside(site, Math.Max(site.Phrase.End, site.Noun.End));
        var end = at + PredicateReach;
        var hasAuxiliary = false;
        for (; at < end; at++)
        {
            if (site.Has(at) && ThingPredicates.LengthAt(site.Tokens, at) > 0)
            {
                return false;
            }

            if (site.Is(at, CasualtyPredicates))
            {
                return true;
            }

            if (site.Is(at, PeoplePredicates))
            {
                return !FollowsThings(site);
            }

            if (site.Is(at, Auxiliaries))
            {
                hasAuxiliary = true;
            }
            else if (!site.Is(at, Adverbs))
            {
                break;
            }
        }

        return hasAuxiliary && !site.Phrase.IsOne && !FollowsThings(site) && site.Phrase.Number.High < TooMany;
    }

    /// <summary>"Another three, it said, were missing": from the first comma to behind the second.</summary>
    static int SkipAside(in NumberSite site, int at)
    {
        if (site.Sign(at) != ',')
        {
            return at;
        }

        var speaks = false;
        for (var i = at + 1; i < at + 8 && site.Has(i); i++)
        {
            speaks |= site.Is(i, Speech);
            if (site.Sign(i) == ',')
            {
                return speaks ? i + 1 : at;
            }
        }

        return at;
    }

    /// <summary>"killing 12", "lost 3,450", "shot dead three".</summary>
    public static bool FollowsCasualtyVerb(in NumberSite site) =>
        site.Is(site.Phrase.Start - 1, CasualtyVerbs) || (site.Is(site.Phrase.Start - 2, CasualtyVerbs) && site.Is(site.Phrase.Start - 1, Adverbs));

    /// <summary>"the 2,000 who crossed", "took 11 to hospital".</summary>
    public static bool HasPeopleComplement(in NumberSite site) =>
        site.Noun.Counted is Counted.Nothing or Counted.SameAsBefore && site.Has(site.Phrase.End) && Complements.LengthAt(site.Tokens, Math.Max(site.Phrase.End, site.Noun.End)) > 0 && !site.Phrase.IsOne;

    /// <summary>"dispatched some 14,000", "to send 25,000 to Russia".</summary>
    public static bool FollowsSendingVerb(in NumberSite site) =>
        site.Noun.Counted is Counted.Nothing or Counted.SameAsBefore && site.Is(site.Phrase.Start - 1, SendingVerbs) && !FollowsThings(site);

    /// <summary>"fourteen of them", "12 others" after figures of people.</summary>
    public static bool IsSameAsBefore(in NumberSite site) => site.Noun.Counted == Counted.SameAsBefore && site.Before.LastCounted == Counted.People;

    /// <summary>"casualties … at 3,700", "a force of 12,000": of the nouns before it in its sentence the nearest that can have a number measures people.</summary>
    public static bool FollowsCollective(in NumberSite site) => NearestMeasure(site) == Counted.People || NamedPeople.RisesTo(site) || NamedPeople.IsSizeOfBody(site);

    /// <summary>"the two", "one": words that stand for people named before.</summary>
    public static bool IsPronoun(in NumberSite site) =>
        site.Phrase.IsOne || (site.Phrase is { Number: { Form: NumberForm.Words, High: <= Small }, IsQualified: false } && site.Noun.Counted == Counted.Nothing && site.Is(site.Phrase.Start - 1, Definite));

    /// <summary>What the nearest noun before the number that can have a number measures.</summary>
    static Counted NearestMeasure(in NumberSite site)
    {
        var end = Math.Max(site.Sentence.FirstToken, site.Phrase.Start - CollectiveReach);
        for (var i = site.Phrase.Start - 1; i >= end; i--)
        {
            if (site.Is(i, Collectives))
            {
                return Counted.People;
            }

            if (site.Is(i, OtherMeasures))
            {
                return Counted.Things;
            }
        }

        return Counted.Nothing;
    }

    /// <summary>"no fewer than 40 but no more than 60 men", "kills 58 and 32": joined to a figure.</summary>
    public static bool IsCoordinated(in NumberSite site) =>
        (site.Before.NextFigure >= 0 && IsJoined(site, SkipNames(site, site.Phrase.End), site.Before.NextFigure))
        || (site.Before.LastFigureEnd >= 0 && IsJoined(site, site.Before.LastFigureEnd, site.Phrase.Start) && site.Noun.Counted == Counted.Nothing);

    /// <summary>"Four Danish and two American soldiers": behind names only.</summary>
    static int SkipNames(in NumberSite site, int from)
    {
        const int MostNames = 3;
        var at = from;
        while (at < from + MostNames && site.Has(at) && site.Tokens[at] is { Kind: TokenKind.Word, IsCapital: true } && !site.Is(at, Coordinators))
        {
            at++;
        }

        return at;
    }

    static bool IsJoined(in NumberSite site, int from, int to)
    {
        if (from >= to || to - from > CoordinationReach || !site.Has(from) || !site.Has(to))
        {
            return false;
        }

        var joins = false;
        for (var i = from; i < to; i++)
        {
            if (!site.Is(i, Coordinators) && site.Sign(i) is not (',' or ';' or '/') && !site.Is(i, Adverbs))
            {
                return false;
            }

            joins |= site.Is(i, Coordinators);
        }

        return joins;
    }

    /// <summary>"You can do the math from 9,800": the same number as a figure of the text.</summary>
    public static bool IsEcho(in NumberSite site) =>
        IsNaked(site) && (site.Phrase.Number.High > Small || site.Is(site.Phrase.Start - 1, Of)) && NearestMeasure(site) != Counted.Things && site.Others.Contains(site.Phrase.Number.High);

    /// <summary>"Seoul put it at 1,100" near figures of people.</summary>
    public static bool StandsAmongFigures(in NumberSite site) =>
        IsNaked(site) && (site.Phrase.Number.High > Small || site.Is(site.Phrase.Start - 1, FigureVerbs)) && NearestMeasure(site) != Counted.Things
        && (site.Others.IsNear(site.Sentence) || MentionsPeople(site) || (site.Others.Any && site.Is(site.Phrase.Start - 1, Speech)) || (site.Others.Any && site.Is(site.Phrase.Start - 2, Speech)));

    /// <summary>"There were forty of them in the trench": people are named near it, and nothing else was counted.</summary>
    public static bool WereThere(in NumberSite site) =>
        site.Noun.Counted == Counted.SameAsBefore && site.Before.LastCounted != Counted.Things && site.Is(site.Phrase.Start - 2, There) && site.Is(site.Phrase.Start - 1, Auxiliaries) && MentionsPeople(site);

    /// <summary>"Have any been captured? Two, according to Kyiv", "How many have died? Seoul counts 5,300": a bare number behind a question about people.</summary>
    public static bool AnswersQuestion(in NumberSite site)
    {
        const int MostSentencesBack = 2;
        if (site.Noun.Counted != Counted.Nothing || site.Phrase.IsOne || site.Phrase.Number.High >= TooMany || FollowsThings(site))
        {
            return false;
        }

        for (var i = site.Sentence.Index - 1; i >= Math.Max(0, site.Sentence.Index - MostSentencesBack); i--)
        {
            var question = site.Text.Sentences[i];
            if (site.Text.Text[question.Span.End - 1] == '?')
            {
                return AsksOfPeople(site.Tokens, question) && (site.Phrase.Start == site.Sentence.FirstToken || site.Sign(site.Phrase.Start - 1) == ':' || site.Is(site.Phrase.Start - 1, FigureVerbs) || site.Phrase.Number.High > Small);
            }
        }

        return false;
    }

    static bool AsksOfPeople(ReadOnlySpan<Token> tokens, in Sentence question)
    {
        for (var i = Math.Max(question.FirstToken, question.EndToken - PeopleReach); i < question.EndToken; i++)
        {
            if (CasualtyPredicates.Contains(tokens[i]) || People.Contains(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    static readonly WordList There = Vocabulary.Words("existential");

    static bool MentionsPeople(in NumberSite site)
    {
        var end = Math.Min(site.Tokens.Length, site.Phrase.End + PeopleReach);
        for (var i = Math.Max(0, site.Phrase.Start - PeopleReach); i < end; i++)
        {
            if (People.Contains(site.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsNaked(in NumberSite site) => (site.Noun.Counted == Counted.Nothing || GoesOnAfterThings(site)) && !site.Phrase.IsOne && !FollowsThings(site) && site.Phrase.Number.High < TooMany;

    /// <summary>"Several thousand more", where what was counted last is things of another paragraph, or nothing.</summary>
    static bool GoesOnAfterThings(in NumberSite site) =>
        site.Noun.Counted == Counted.SameAsBefore && !site.Is(site.Phrase.End, Of)
        && (site.Before.LastCounted != Counted.Things || site.Text.Sentences[site.Before.LastCountedSentence].Paragraph != site.Sentence.Paragraph);

    /// <summary>The number before, in this sentence, counted things.</summary>
    static bool FollowsThings(in NumberSite site) => site.Before.LastCounted == Counted.Things && site.Before.LastCountedSentence == site.Sentence.Index;
}
