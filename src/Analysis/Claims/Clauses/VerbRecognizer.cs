using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>Tells verbs from nouns and adjectives by the word's form and the words around it.</summary>
internal readonly ref struct VerbRecognizer(TokenizedText text, int first, int end, Chunker chunker)
{
    /// <summary>A verb form stands here, as far as the words around it tell.</summary>
    public bool IsVerb(int at) => IsMain(at, false, false, false) || WordClasses.Has(text.Tokens[at], WordClass.Auxiliary);

    public bool IsMain(int at, bool auxiliaries, bool be, bool have)
    {
        var token = text.Tokens[at];
        var classes = ClassesAt(at);
        if (token.Kind != TokenKind.Word || (classes.Any(WordClass.Gerund) && classes.Any(WordClass.Preposition)))
        {
            return false;
        }

        if (!classes.Any(WordClass.AnyVerbForm | WordClass.State))
        {
            return auxiliaries && !be && !have && IsUnknownWord(at);
        }

        if (auxiliaries)
        {
            return be ? classes.Any(WordClass.Participle | WordClass.Gerund | WordClass.State) : classes.Any(WordClass.BaseForm | WordClass.Participle) || (have && classes.Any(WordClass.Past));
        }

        return IsBareVerb(at, classes);
    }

    /// <summary>A word of no table, in lower case: behind a modal it is a verb, "would limit the army".</summary>
    public bool IsUnknownWord(int at) => chunker.FigureAt(at) is null && text.Tokens[at] is { Kind: TokenKind.Word, IsCapital: false } && ClassesAt(at) == WordClass.None;

    /// <summary>The classes of a word; an unknown one in lower case is judged by its ending.</summary>
    public WordClass ClassesAt(int at)
    {
        var token = text.Tokens[at];
        if (WordClasses.Of(token) != WordClass.None || token.IsCapital || token.Kind != TokenKind.Word || token.Length < 5)
        {
            return WordClasses.Of(token);
        }

        var word = text[token];
        return word.EndsWith("ed", StringComparison.Ordinal) ? WordClass.Past | WordClass.Participle
            : word.EndsWith("ing", StringComparison.Ordinal) ? WordClass.Gerund | WordClass.NounOrVerb
            : word is [.., not 's', 's'] ? WordClass.ThirdPerson | WordClass.NounOrVerb
            : WordClass.None;
    }

    /// <summary>Without an auxiliary: what stands before and after decides between verb, adjective and noun.</summary>
    bool IsBareVerb(int at, WordClass classes)
    {
        var tokens = text.Tokens;
        if ((at > first && IsHyphen(at - 1) && !tokens[at].SpaceBefore) || (at + 1 < end && IsHyphen(at + 1) && !tokens[at + 1].SpaceBefore))
        {
            return false;
        }

        if (IsStateNoun(at) || IsCountedNoun(at, classes) || (tokens[at].IsCapital && at > first && (!classes.Any(WordClass.ThirdPerson | WordClass.Past) || classes.Any(WordClass.NounOrVerb))) || (IsBefore(at, ':') && chunker.FigureAt(at - 1) is null))
        {
            return false;
        }

        if (classes.Any(WordClass.ThirdPerson) && at > first && (tokens[at - 1].Kind == TokenKind.Number || chunker.FigureAt(at - 1) is not null))
        {
            return false;
        }

        var before = at > first ? WordClasses.Of(tokens[at - 1]) : WordClass.None;
        var afterRelative = chunker.FollowsRelative(at);
        var afterDeterminer = at > first && !afterRelative && (before.Any(WordClass.Determiner | WordClass.Possessive) || IsPossessiveEnding(at - 1)) && !before.Any(WordClass.Pronoun);
        if (afterDeterminer && !(tokens[at - 1].Word == ThatWord && IsBeforeFigure(at)) && !(Demonstratives.Contains(tokens[at - 1]) && classes.Any(WordClass.Intransitive) && classes.Any(WordClass.Past)))
        {
            return false;
        }

        var participle = classes.Any(WordClass.Participle | WordClass.State);
        if (participle && !classes.Any(WordClass.Past) && !classes.Any(WordClass.State))
        {
            return true;
        }

        if (participle)
        {
            return afterRelative || !IsAdjectiveBeforeNoun(at);
        }

        if (classes.Any(WordClass.Past))
        {
            return true;
        }

        if (classes.Any(WordClass.Gerund))
        {
            return !classes.Any(WordClass.NounOrVerb) || chunker.StartsNoun(at + 1);
        }

        if (at == first && classes.Any(WordClass.NounOrVerb))
        {
            return false;
        }

        if (classes.Any(WordClass.NounOrVerb))
        {
            return IsVerbAndNoNoun(at, classes, before);
        }

        return !tokens[at].IsCapital || at == first || (classes.Any(WordClass.ThirdPerson));
    }

    /// <summary>A word that is a noun as often as a verb, by its neighbours; "kills 14, wounds 30" has a comma before it.</summary>
    bool IsVerbAndNoNoun(int at, WordClass classes, WordClass before)
    {
        var tokens = text.Tokens;
        if (at > first && text.Text[tokens[at - 1].Start] == ',' && classes.Any(WordClass.ThirdPerson) && IsBeforeFigure(at))
        {
            return true;
        }

        return !before.Any(WordClass.Preposition | WordClass.Quantifier) && (!before.Any(WordClass.Coordinator) || (classes.Any(WordClass.ThirdPerson | WordClass.BaseForm) && IsBeforeFigure(at))) && at > first && tokens[at - 1].Kind == TokenKind.Word
            && (TakesObject(at) || FollowedByThat(at) || IsPluralSubject(at, classes) || IsRising(at, classes));
    }

    /// <summary>An object follows that is no second part of a compound noun.</summary>
    bool TakesObject(int at) => at + 1 < end && (chunker.StartsNoun(at + 1) || Qualifiers.Contains(text.Tokens[at + 1]))
        && (chunker.FigureAt(at + 1) is not null || text.Tokens[at + 1].Kind == TokenKind.Number || text.Tokens[at + 1].IsCapital
            || WordClasses.Has(text.Tokens[at + 1], WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun)
            || (at + 2 < end && Qualifiers.Contains(text.Tokens[at + 1]) && chunker.FigureAt(at + 2) is not null));

    /// <summary>"wound 47", "wound some 40"</summary>
    bool IsBeforeFigure(int at) =>
        chunker.FigureAt(at + 1) is not null || (at + 2 < end && Qualifiers.Contains(text.Tokens[at + 1]) && chunker.FigureAt(at + 2) is not null);

    /// <summary>"three of those died"</summary>
    static readonly WordList Demonstratives = Vocabulary.Words("demonstrative");

    static readonly WordList Qualifiers = Vocabulary.Words("clause qualifier");

    /// <summary>"combatants surrender to", "63 servicemen return,": a plural noun, the base form, a preposition or the clause's end.</summary>
    bool IsPluralSubject(int at, WordClass classes) =>
        classes.Any(WordClass.BaseForm) && (at + 1 >= end || WordClasses.Has(text.Tokens[at + 1], WordClass.Preposition | WordClass.Time) || IsBefore(at, ',') || IsBefore(at, '.')) && IsNounLike(at - 1) && text[text.Tokens[at - 1]] is [.., 's'] or "people" or "men" or "police";

    /// <summary>"the toll rises to 27", "climbs to more than 40": behind a noun, before "to" and a number.</summary>
    bool IsRising(int at, WordClass classes) =>
        classes.Any(WordClass.ThirdPerson) && classes.Any(WordClass.Measuring) && at + 2 < end && WordClasses.Has(text.Tokens[at + 1], WordClass.To)
        && (chunker.FigureAt(at + 2) is not null || IsBeforeFigure(at + 1));

    bool IsStateNoun(int at) => StateNouns.Contains(text.Tokens[at]) && !(text.Tokens[at].Word == PrisonerWord && at > first && IsNounLike(at - 1));

    /// <summary>"losses 818,740": what is counted, and no verb.</summary>
    bool IsCountedNoun(int at, WordClass classes) => PredicateTable.Of(text.Tokens[at], PredicateRole.Head) is not null && !classes.Any(WordClass.Past | WordClass.Participle | WordClass.Gerund | WordClass.State);

    static readonly WordList StateNouns = Vocabulary.Words("state noun");

    static readonly int PrisonerWord = Vocabulary.IdOf("prisoner");

    bool IsBefore(int at, char sign) => at + 1 < end && text.Tokens[at + 1].Kind == TokenKind.Sign && text.Text[text.Tokens[at + 1].Start] == sign;

    bool IsHyphen(int at) => text.Tokens[at].Kind == TokenKind.Sign && text.Text[text.Tokens[at].Start] == '-';

    bool FollowedByThat(int at) => at + 1 < end && text.Tokens[at + 1].Word == ThatWord;

    static readonly int ThatWord = Vocabulary.IdOf("that");

    bool IsPossessiveEnding(int at) => text.Tokens[at].Kind == TokenKind.Sign && text.Text[text.Tokens[at].Start] is '\'' or '’';

    /// <summary>"dead North Koreans", "wounded men": a participle directly before its noun, with no noun before it that it could describe.</summary>
    bool IsAdjectiveBeforeNoun(int at)
    {
        if (at + 1 >= end || chunker.FigureAt(at + 1) is not null)
        {
            return false;
        }

        var next = text.Tokens[at + 1];
        var nextClasses = WordClasses.Of(next);
        if (next.Kind != TokenKind.Word || nextClasses.Any(WordClass.Function | WordClass.Adverb | WordClass.Time | WordClass.Pronoun | WordClass.Past | WordClass.Participle))
        {
            return false;
        }

        if (next.IsCapital && WordClasses.Has(text.Tokens[at], WordClass.Report | WordClass.Plan))
        {
            // ", who has to rehouse many, asked Moscow for builders"
            return false;
        }

        // After a noun a past form with an object is a verb; at the head of a phrase it is an adjective.
        return at == first || !IsNounLike(at - 1) || (IsNationality(at - 1) && GroupWords.Contains(next));
    }

    /// <summary>"a Colombian armed group"</summary>
    bool IsNationality(int at) => text.Tokens[at].IsCapital && Nationalities.Contains(text.Tokens[at]) && text[text.Tokens[at]] is not [.., 's'];

    static readonly WordList Nationalities = Vocabulary.Words("people of a country");
    static readonly WordList GroupWords = Vocabulary.Words("group word");

    bool IsNounLike(int at)
    {
        var token = text.Tokens[at];
        return token.Kind == TokenKind.Word && chunker.FigureAt(at) is null
            && (!WordClasses.Of(token).Any(WordClass.Function | WordClass.Quantifier | WordClass.Adverb | WordClass.Possessive) || WordClasses.Has(token, WordClass.Pronoun));
    }
}
