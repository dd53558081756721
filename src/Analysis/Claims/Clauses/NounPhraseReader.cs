using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>Reads one noun phrase: determiner, adjectives, nouns, with at most one figure, and its partitive "of".</summary>
internal readonly ref struct NounPhraseReader(TokenizedText text, int end, Chunker chunker)
{
    public Chunk Read(int start)
    {
        var tokens = text.Tokens;
        var at = start;
        var head = -1;
        var mayTakeFigure = true;
        while (at < end)
        {
            if (chunker.FigureAt(at) is { } figure)
            {
                return mayTakeFigure ? ReadFigure(start, figure) : new Chunk(ChunkKind.Noun, start, at, head, -1, VerbTraits.None);
            }

            if (!IsNominal(at, start))
            {
                break;
            }

            var classes = WordClasses.Of(tokens[at]);
            var isPronoun = classes.Any(WordClass.Pronoun) && !classes.Any(WordClass.Determiner);
            if (tokens[at].Kind != TokenKind.Sign)
            {
                head = at;
            }

            at++;
            mayTakeFigure = classes.Any(WordClass.Determiner | WordClass.Possessive | WordClass.Quantifier) || IsPossessiveEnding(at - 1);
            if (isPronoun)
            {
                break;
            }
        }

        return new Chunk(ChunkKind.Noun, start, at, head < 0 ? start : head, -1, VerbTraits.None);
    }

    Chunk ReadFigure(int start, FigureTokens figure)
    {
        var tokens = text.Tokens;
        var at = figure.End;
        var head = -1;
        var ofAt = -1;
        while (at < end && chunker.FigureAt(at) is null)
        {
            if (ofAt < 0 && head <= LastCounter(figure.End) && at < figure.End + 2 && IsOf(at) && at + 1 < end && !FigureFollows(at + 1))
            {
                // "dozens of Russian soldiers", "22 of them", "three more of its men"
                ofAt = at++;
                continue;
            }

            if (!IsNominal(at, -1) && !IsAdjectivalParticiple(at))
            {
                break;
            }

            if (tokens[at].Kind != TokenKind.Sign)
            {
                head = at;
            }

            at++;
        }

        if (ofAt >= 0 && at == ofAt + 1)
        {
            at = ofAt;
        }

        return new Chunk(ChunkKind.Figure, start, at, head, figure.Figure, VerbTraits.None);
    }

    /// <summary>"more", "others" directly after the number leave the noun to come.</summary>
    int LastCounter(int at) => at < end && WordClasses.Has(text.Tokens[at], WordClass.Quantifier) ? at : -1;

    /// <summary>"610 of the 14,800 soldiers": the whole is a figure of its own.</summary>
    bool FigureFollows(int at) => chunker.FigureAt(at) is not null || (WordClasses.Has(text.Tokens[at], WordClass.Determiner | WordClass.Quantifier) && chunker.FigureAt(at + 1) is not null);

    bool IsOf(int at) => text.Tokens[at].Word == OfWord;

    static readonly int OfWord = Vocabulary.IdOf("of");

    bool IsPossessiveEnding(int at)
    {
        var token = text.Tokens[at];
        return token.Kind == TokenKind.Sign && text.Text[token.Start] is '\'' or '’';
    }

    /// <summary>"1,900 wounded men", "five captured soldiers": a participle between number and noun.</summary>
    bool IsAdjectivalParticiple(int at)
    {
        var classes = WordClasses.Of(text.Tokens[at]);
        return classes.Any(WordClass.Participle | WordClass.State | WordClass.Gerund) && !classes.Any(WordClass.BaseForm) && !FollowsPlural(at) && !classes.Any(WordClass.Auxiliary) && at + 1 < end && chunker.FigureAt(at + 1) is null
            && text.Tokens[at + 1].Kind == TokenKind.Word && IsNominal(at + 1, -1)
            && !WordClasses.Has(text.Tokens[at + 1], WordClass.Time | WordClass.Determiner | WordClass.Pronoun) && IsLowerOrNation(at + 1);
    }

    /// <summary>"181 Ukrainians freed …": behind its noun a participle is no adjective.</summary>
    bool FollowsPlural(int at) => chunker.FigureAt(at - 1) is null && !WordClasses.Has(text.Tokens[at - 1], WordClass.Quantifier) && text[text.Tokens[at - 1]] is [.., 's'] or [.., 'm', 'e', 'n'] or "people" or "personnel";

    bool IsLowerOrNation(int at) => !text.Tokens[at].IsCapital || text.Tokens[at].Word != 0;

    /// <summary>The token can stand inside a noun phrase that began before it.</summary>
    bool IsNominal(int at, int start)
    {
        var token = text.Tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            return true;
        }

        if (token.Kind == TokenKind.Sign)
        {
            return IsInnerSign(at, start);
        }

        if (token.Kind == TokenKind.LineBreak)
        {
            return true;
        }

        var classes = WordClasses.Of(token);
        if (classes.Any(WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun))
        {
            return at == start || WordClasses.Has(text.Tokens[at - 1], WordClass.Determiner | WordClass.Quantifier) || text.Tokens[at - 1].Word == OfWord;
        }

        if (classes.Any(WordClass.Quantifier))
        {
            // "casualties total 4,300"
            return !(classes.Any(WordClass.Measuring) && at > start && new VerbRecognizer(text, chunker.First, end, chunker).IsVerb(at));
        }

        if (classes.Any(WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary | WordClass.To | WordClass.Not | WordClass.Relative))
        {
            return token.IsCapital && token.Length > 1 && at > start && at + 1 < end && text.Tokens[at + 1].IsCapital && classes.Any(WordClass.Modal);
        }

        if (classes.Any(WordClass.Adverb | WordClass.Subordinator))
        {
            // "the Far East"
            return token.IsCapital && at > start && start >= 0;
        }

        return !new VerbRecognizer(text, chunker.First, end, chunker).IsVerb(at);
    }

    bool IsInnerSign(int at, int start)
    {
        var token = text.Tokens[at];
        var c = text.Text[token.Start];
        if (c is '-' or '/' or '‑' or '–')
        {
            return !token.SpaceBefore && at + 1 < end && !text.Tokens[at + 1].SpaceBefore;
        }

        return c is '\'' or '’' ? !token.SpaceBefore && at > chunker.First : c is '"' or '“' or '”' or '‘';
    }
}
