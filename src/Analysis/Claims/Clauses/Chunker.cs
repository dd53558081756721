using Analysis.Text;

namespace Analysis.Claims.Clauses;

/// <summary>A figure's place among the tokens.</summary>
internal readonly record struct FigureTokens(int Figure, int Start, int End);

/// <summary>Cuts a sentence into noun phrases, verb groups and the words between them: one pass from left to right, linear.</summary>
/// <remarks>The method of finite-state cascades (Abney 1996): small certain groups first, attachment later.</remarks>
internal sealed class Chunker(TokenizedText text, int first, int end, FigureTokens[] figures)
{
    /// <summary>More chunks than nearly all sentences have.</summary>
    const int MostExpected = 32;

    /// <summary>The first token of the sentence.</summary>
    internal int First => first;

    /// <summary>A list for so many chunks is kept for the next sentence, and no longer one.</summary>
    const int MostKept = 1024;

    /// <summary>The list of the thread's last sentence, to be filled again.</summary>
    [ThreadStatic]
    static List<Chunk>? _spare;

    readonly List<Chunk> _chunks = _spare ?? new(MostExpected);

    /// <summary>By token: 0 or the number of its figure, from 1 on; empty without figures.</summary>
    readonly int[] _figureAt = Places(first, end, figures);

    public static Chunk[] Read(TokenizedText text, int first, int end, FigureTokens[] figures)
    {
        var chunker = new Chunker(text, first, end, figures);
        _spare = null;
        chunker.Run();
        var chunks = chunker._chunks.ToArray();
        chunker._chunks.Clear();
        _spare = chunker._chunks.Capacity <= MostKept ? chunker._chunks : null;
        return chunks;
    }

    void Run()
    {
        for (var at = first; at < end;)
        {
            at = Math.Max(Step(at), at + 1);
        }
    }

    /// <summary>Reads the chunk at a token; returns the token after it.</summary>
    int Step(int at)
    {
        var tokens = text.Tokens;
        var token = tokens[at];
        if (FigureAt(at) is not null)
        {
            return NounPhrase(at);
        }

        if (token.Kind == TokenKind.Sign)
        {
            return Sign(at);
        }

        var classes = WordClasses.Of(token);
        if (classes.Any(WordClass.Relative) && IsRelative(at))
        {
            return Add(ChunkKind.Relative, at);
        }

        var verbs = new VerbGroupReader(text, first, end, this);
        if (verbs.Read(at) is { } verb)
        {
            _chunks.Add(verb);
            return verb.End;
        }

        if (classes.Any(WordClass.Coordinator))
        {
            return Add(ChunkKind.Coordinator, at);
        }

        if (classes.Any(WordClass.Preposition | WordClass.To) && !(classes.Any(WordClass.Subordinator) && StartsClause(at + 1)))
        {
            return Add(ChunkKind.Preposition, at);
        }

        if (classes.Any(WordClass.Subordinator) && !classes.Any(WordClass.Determiner | WordClass.Pronoun))
        {
            return Add(ChunkKind.Subordinator, at);
        }

        if (classes.Any(WordClass.Subordinator) && classes.Any(WordClass.Determiner) && OpensClause(at))
        {
            // "said that 20 soldiers died"
            return Add(ChunkKind.Subordinator, at);
        }

        if (classes.Any(WordClass.Adverb | WordClass.Not) && !classes.Any(WordClass.Quantifier | WordClass.Determiner))
        {
            return at + 1;
        }

        return NounPhrase(at);
    }

    /// <summary>"that" before a figure, a determiner or a name, not before a noun of its own ("that week").</summary>
    bool OpensClause(int at)
    {
        if (at + 1 >= end || _chunks.Count == 0)
        {
            return false;
        }

        var next = text.Tokens[at + 1];
        return FigureAt(at + 1) is not null || next.IsCapital || WordClasses.Has(next, WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.Quantifier | WordClass.Preposition)
            || (Previous is ChunkKind.Verb && StartsNoun(at + 1));
    }

    /// <summary>"that struck", "who captured": directly behind the word that begins a relative clause.</summary>
    public bool FollowsRelative(int at) => Previous == ChunkKind.Relative && _chunks[^1].End == at;

    ChunkKind? Previous => _chunks.Count > 0 ? _chunks[^1].Kind : null;

    int Add(ChunkKind kind, int at)
    {
        _chunks.Add(new Chunk(kind, at, at + 1, at, -1, VerbTraits.None));
        return at + 1;
    }

    int Sign(int at)
    {
        var token = text.Tokens[at];
        var c = text.Text[token.Start];
        ChunkKind? kind = c switch
        {
            ',' => ChunkKind.Comma,
            '(' or '[' => ChunkKind.Open,
            ')' or ']' => ChunkKind.Close,
            ':' or ';' or '—' or '•' => ChunkKind.Break,
            '–' when token.SpaceBefore || (at + 1 < end && text.Tokens[at + 1].SpaceBefore) => ChunkKind.Break,
            '-' when token.SpaceBefore => ChunkKind.Break,
            '.' when at + 1 < end => ChunkKind.Break,
            _ => null,
        };
        return kind is { } found ? Add(found, at) : at + 1;
    }

    /// <summary>"who", "which", and "that" when a noun phrase stands before it and a verb after it.</summary>
    bool IsRelative(int at)
    {
        if (Previous is not (ChunkKind.Noun or ChunkKind.Figure or ChunkKind.Comma or ChunkKind.Preposition))
        {
            return false;
        }

        return !WordClasses.Has(text.Tokens[at], WordClass.Determiner) || (Previous is ChunkKind.Noun or ChunkKind.Figure && at + 1 < end && IsVerbStart(at + 1));
    }

    bool IsVerbStart(int at) => WordClasses.Has(text.Tokens[at], WordClass.Auxiliary | WordClass.ThirdPerson | WordClass.Past | WordClass.BaseForm);

    static readonly WordList Nominative = Vocabulary.Words("nominative");

    /// <summary>A subject and a finite verb follow soon: "after Russia said", not "after the attack".</summary>
    bool StartsClause(int at)
    {
        var tokens = text.Tokens;
        var nouns = 0;
        if (at + 1 < end && Nominative.Contains(tokens[at]) && tokens[at + 1].Kind == TokenKind.Word)
        {
            return true;
        }

        for (var i = at; i < Math.Min(end, at + 9); i++)
        {
            if (FigureAt(i) is { } figure)
            {
                nouns++;
                i = figure.End - 1;
                continue;
            }

            var classes = WordClasses.Of(tokens[i]);
            if (tokens[i].Kind == TokenKind.Sign && text.Text[tokens[i].Start] is ',' or ';' or ':' or '(')
            {
                return false;
            }

            if (nouns > 0 && classes.Any(WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Do))
            {
                return true;
            }

            if (FigureAt(i - 1) is not null && classes.Any(WordClass.BaseForm) && !classes.Any(WordClass.NounOrVerb))
            {
                return true;
            }

            if (nouns > 0 && classes.Any(WordClass.ThirdPerson | WordClass.Past) && !classes.Any(WordClass.NounOrVerb))
            {
                return true;
            }

            if (classes.Any(WordClass.Subordinator | WordClass.Relative | WordClass.Coordinator) && !classes.Any(WordClass.Determiner))
            {
                return false;
            }

            nouns += !classes.Any(WordClass.Determiner | WordClass.Preposition) ? 1 : 0;
        }

        return false;
    }

    /// <summary>The figure that holds the token, or null.</summary>
    internal FigureTokens? FigureAt(int at) => (uint)(at - first) < (uint)_figureAt.Length && _figureAt[at - first] is > 0 and var i ? figures[i - 1] : null;

    static int[] Places(int first, int end, FigureTokens[] figures)
    {
        if (figures.Length == 0)
        {
            return [];
        }

        var places = new int[end - first];
        for (var i = 0; i < figures.Length; i++)
        {
            for (var at = Math.Max(first, figures[i].Start); at < Math.Min(end, figures[i].End); at++)
            {
                places[at - first] = i + 1;
            }
        }

        return places;
    }

    /// <summary>A noun phrase can begin here: an object may follow a verb.</summary>
    internal bool StartsNoun(int at)
    {
        if (at >= end)
        {
            return false;
        }

        if (FigureAt(at) is not null)
        {
            return true;
        }

        var token = text.Tokens[at];
        if (token.Kind == TokenKind.Sign)
        {
            return text.Text[token.Start] is '"' or '“' or '$' or '€' or '£' && StartsNoun(at + 1);
        }

        if (token.Kind == TokenKind.Number)
        {
            return true;
        }

        var classes = WordClasses.Of(token);
        if (classes.Any(WordClass.Time))
        {
            return false;
        }

        if (classes.Any(WordClass.Determiner | WordClass.Possessive))
        {
            return true;
        }

        return !classes.Any(WordClass.Function | WordClass.Adverb | WordClass.AnyVerbForm | WordClass.State)
            || (classes.Any(WordClass.Pronoun) && !classes.Any(WordClass.Relative));
    }

    int NounPhrase(int at)
    {
        var reader = new NounPhraseReader(text, end, this);
        var chunk = reader.Read(at);
        if (chunk.End <= at)
        {
            return at + 1;
        }

        _chunks.Add(chunk);
        return chunk.End;
    }
}
