using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>Finds what a figure is to the verbs of its sentence: looks left for what governs it, right for what it is subject of.</summary>
/// <remarks>Both looks are bounded, so that a sentence of any length costs at most a constant for each figure.</remarks>
internal readonly ref partial struct ClauseReader(TokenizedText text, Chunk[] chunks)
{
    const int MostChunksRight = 28;
    const int MostChunksLeft = 16;

    static readonly int Of = Vocabulary.IdOf("of");
    static readonly WordList Including = Vocabulary.Words("clause including");
    static readonly WordList GroupWords = Vocabulary.Words("group word");

    public FigureClause Read(int self)
    {
        var right = LookRight(self);
        var left = LookLeft(self, self, 3);
        var clause = new FigureClause(chunks, self, left.Role, left.Governor, right.Predicate, right.Adjacent, right.Relative, left.Event, left.Partner);
        return Settle(clause);
    }

    /// <summary>A report verb takes a clause, not an object; a figure with a verb of its own is its subject.</summary>
    FigureClause Settle(FigureClause clause)
    {
        if (clause.Predicate < 0)
        {
            return clause;
        }

        return clause.Role switch
        {
            FigureRole.Bare => clause with { Role = FigureRole.Subject },
            FigureRole.Object or FigureRole.Value when TakesClause(clause.Governor) => clause with { Role = FigureRole.Subject },
            FigureRole.Oblique when IsAbsolute(clause) || IsOfThese(clause) => clause with { Role = FigureRole.Subject },
            FigureRole.Object or FigureRole.Oblique or FigureRole.Value => clause with { Predicate = -1 },
            _ => clause,
        };
    }

    /// <summary>"with five soldiers and nine attackers reported dead".</summary>
    bool IsAbsolute(FigureClause clause) =>
        chunks[clause.Self - 1].Kind == ChunkKind.Preposition && text.Tokens[chunks[clause.Self - 1].Head].Word == With && chunks[clause.Predicate].Is(VerbTraits.Reduced | VerbTraits.State);

    /// <summary>"of these some 4,700 were killed".</summary>
    bool IsOfThese(FigureClause clause) =>
        clause.Governor < 0 && clause.Phrase.Head < 0 && text.Tokens[chunks[clause.Self - 1].Head].Word == Of && Anaphors.Contains(text.Tokens[clause.Phrase.Start]);

    static readonly int With = Vocabulary.IdOf("with");

    bool TakesClause(int verb) => verb >= 0 && WordClasses.Has(text.Tokens[chunks[verb].Head], WordClass.Report | WordClass.Plan) && !chunks[verb].Is(VerbTraits.Copula);

    (FigureRole Role, int Governor, int Event, int Partner) LookLeft(int from, int self, int depth)
    {
        var at = from - 1;
        while (at >= 0 && (IsQuoteOrAdverb(at) || IsQualifier(at, from)))
        {
            at--;
        }

        if (at < 0)
        {
            return (FigureRole.Bare, -1, -1, -1);
        }

        return chunks[at].Kind switch
        {
            ChunkKind.Verb => (IsMeasuring(at) && !IsPutting(at, self) ? FigureRole.Value : FigureRole.Object, at, -1, -1),
            ChunkKind.Preposition => AfterPreposition(at, self, depth),
            ChunkKind.Coordinator or ChunkKind.Comma or ChunkKind.Open => AfterJoint(at),
            ChunkKind.Noun when at > 0 && chunks[at - 1].Kind == ChunkKind.Preposition && Including.Contains(text.Tokens[chunks[at - 1].Head]) =>
                (FigureRole.Part, -1, -1, FigureBefore(at - 1)),
            ChunkKind.Noun when at == self - 1 | at == from - 1 && at > 0 && chunks[at - 1] is { Kind: ChunkKind.Verb } verb && !verb.Is(VerbTraits.Copula | VerbTraits.Passive) && text.Tokens[chunks[at].Head].IsCapital && Giving.Contains(text.Tokens[verb.Head]) =>
                // "has promised Moscow a total of 10,000", "had cost Ukraine 76,000 soldiers"
                (FigureRole.Object, at - 1, -1, -1),
            _ => (FigureRole.Bare, -1, -1, -1),
        };
    }

    /// <summary>"about", "more than" left outside the figure's span.</summary>
    bool IsQualifier(int at, int from) =>
        at == from - 1 && chunks[from].Kind == ChunkKind.Figure && chunks[at].Kind is ChunkKind.Preposition
        && (Qualifiers.Contains(text.Tokens[chunks[at].Head]) || (chunks[at].Start > 0 && text.Tokens[chunks[at].Start - 1].Word == Up));

    /// <summary>"most of the 12,000 it sent", "300 dead out of a force of 11,000": behind it stands the whole.</summary>
    bool IsOfWhole(int preposition) =>
        preposition >= 0 && chunks[preposition] is { Kind: ChunkKind.Preposition, Start: > 0 } of && text.Tokens[of.Head].Word == Of && WholeParts.Contains(text.Tokens[of.Start - 1]);

    static readonly WordList WholeParts = Vocabulary.Words("part of whole");
    static readonly WordList Giving = Vocabulary.Words("giving verb");
    static readonly WordList Anaphors = Vocabulary.Words("anaphor");
    static readonly int Among = Vocabulary.IdOf("among");

    static readonly int Since = Vocabulary.IdOf("since");
    static readonly int Up = Vocabulary.IdOf("up");
    static readonly WordList Qualifiers = Vocabulary.Words("clause qualifier");

    bool IsQuoteOrAdverb(int at) => chunks[at].Kind == ChunkKind.Noun && chunks[at].End - chunks[at].Start == 1 && text.Tokens[chunks[at].Start].Kind == TokenKind.Sign;

    bool IsMeasuring(int verb) => chunks[verb].Is(VerbTraits.Copula) || (WordClasses.Has(text.Tokens[chunks[verb].Head], WordClass.Measuring) && PredicateTable.Of(text.Tokens[chunks[verb].Head], PredicateRole.Object) is null);

    /// <summary>"put 450 troops out of action": who is put somewhere, and no measured quantity.</summary>
    bool IsPutting(int verb, int self) => verb == self - 1 && text.Tokens[chunks[verb].Head].Word == Put && chunks[self].Head >= 0;

    static readonly int Put = Vocabulary.IdOf("put");

    (FigureRole Role, int Governor, int Event, int Partner) AfterPreposition(int at, int self, int depth)
    {
        var preposition = text.Tokens[chunks[at].Head];
        if (preposition.Word == Among && at == self - 1)
        {
            // "600 deaths among 15,000 soldiers": the whole
            return (FigureRole.Oblique, -1, -1, -1);
        }

        if (Including.Contains(preposition) || IsAsWellAs(at))
        {
            return (FigureRole.Part, -1, -1, FigureBefore(at));
        }

        if (IsOfWhole(at))
        {
            return (FigureRole.Oblique, -1, -1, -1);
        }

        if (preposition.Word == Of && at > 0 && chunks[at - 1].Kind == ChunkKind.Noun)
        {
            var noun = text.Tokens[chunks[at - 1].Head];
            if (depth > 0 && GroupWords.Contains(noun))
            {
                var left = LookLeft(at - 1, self, depth - 1);
                return left with { Event = left.Event >= 0 ? left.Event : at - 1 };
            }

            return (FigureRole.Event, IsOfWhole(at - 2) ? -1 : VerbBefore(at - 1), at - 1, -1);
        }

        var governor = VerbBefore(at);
        return (governor >= 0 && IsMeasuring(governor) ? FigureRole.Value : FigureRole.Oblique, governor, -1, -1);
    }

    (FigureRole Role, int Governor, int Event, int Partner) AfterJoint(int at)
    {
        if (chunks[at].Kind == ChunkKind.Coordinator && at > 1 && chunks[at - 1].Kind == ChunkKind.Noun && chunks[at - 2].Kind == ChunkKind.Verb && !IsMeasuring(at - 2) && !chunks[at - 2].Is(VerbTraits.Passive))
        {
            // "killed a civilian and two soldiers"
            return (FigureRole.Object, at - 2, -1, -1);
        }

        for (var i = at - 1; i >= Math.Max(0, at - MostChunksLeft); i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Figure:
                    return (FigureRole.Bare, -1, -1, i);
                case ChunkKind.Verb when chunks[i].Is(VerbTraits.Finite) && !IsInRelative(i) && chunks[at].Kind == ChunkKind.Comma:
                case ChunkKind.Break or ChunkKind.Subordinator:
                    return (FigureRole.Bare, -1, -1, -1);
            }
        }

        return (FigureRole.Bare, -1, -1, -1);
    }

    bool IsInRelative(int verb) => verb > 0 && chunks[verb - 1].Kind == ChunkKind.Relative;

    bool IsAsWellAs(int at) => at > 1 && chunks[at - 1].Kind == ChunkKind.Noun && text.Tokens[chunks[at - 1].Head].Word == Well && text.Tokens[chunks[at].Head].Word == text.Tokens[chunks[at - 2].Head].Word;

    static readonly int Well = Vocabulary.IdOf("well");

    int FigureBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MostChunksLeft); i--)
        {
            if (chunks[i].Kind == ChunkKind.Figure)
            {
                return i;
            }
        }

        return -1;
    }

    int VerbBefore(int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - MostChunksLeft); i--)
        {
            if (chunks[i].Kind == ChunkKind.Verb)
            {
                return i;
            }

            if (chunks[i].Kind is ChunkKind.Break or ChunkKind.Subordinator)
            {
                return -1;
            }
        }

        return -1;
    }
}
