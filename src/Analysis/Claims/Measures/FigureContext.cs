using Analysis.Claims.Clauses;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>All that a rule may look at: the figure, its clause, and what was read of the figures before it.</summary>
internal sealed record FigureContext(Passage Passage, int Index, Sentence Sentence, FigureClause Clause, DocumentFocus Focus, IReadOnlyList<MeasureReading> Earlier, IReadOnlyList<Sentence> EarlierSentences)
{
    public TokenizedText Text => Passage.Text;

    public ReadOnlySpan<Token> Tokens => Passage.Text.Tokens;

    public Figure Figure => Passage.Figures[Index];

    /// <summary>The first token after the number and its qualifier.</summary>
    public int AfterNumber => Text.TokenAt(Figure.Span.End);

    /// <summary>The characters of a chunk.</summary>
    public TextSpan SpanOf(Chunk chunk) => SpanOf(chunk.Start, chunk.End);

    public TextSpan SpanOf(int start, int end) => new(Tokens[start].Start, Tokens[Math.Max(start, end - 1)].End);

    /// <summary>The reading of the figure in that chunk, or null when the chunk holds none that was read before.</summary>
    public MeasureReading? ReadingOf(int chunk) =>
        Clause.At(chunk) is { Figure: >= 0 } found && found.Figure < Earlier.Count ? Earlier[found.Figure] : null;

    /// <summary>The first token of the range whose word belongs to the class, or -1.</summary>
    public int Find(WordList words, int start, int end)
    {
        for (var at = Math.Max(0, start); at < Math.Min(end, Tokens.Length); at++)
        {
            if (words.Contains(Tokens[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
