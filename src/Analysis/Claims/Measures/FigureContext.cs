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
    public int AfterNumber { get; } = Passage.Text.TokenAt(Passage.Figures[Index].Span.End);

    /// <summary>Where a look back within the sentence begins: bounded, so that a sentence of any length costs linear time.</summary>
    public int WindowStart => Math.Max(Sentence.FirstToken, Clause.Phrase.Start - 120);

    /// <summary>Where a look ahead within the sentence ends, exclusive; bounded like <see cref="WindowStart"/>.</summary>
    public int WindowEnd => Math.Min(Sentence.EndToken, Clause.Phrase.End + 120);

    /// <summary>The phrase has no noun of its own: "nine", "17 others".</summary>
    public bool IsElided =>
        Clause.Phrase.Head < AfterNumber || WordClasses.Has(Tokens[Clause.Phrase.Head], WordClass.Pronoun | WordClass.Quantifier) || SubjectWords.Elided.Contains(Tokens[Clause.Phrase.Head]);

    /// <summary>A measure with the chunk that decided; the rule list adds the rule's name.</summary>
    public Reading<Measure> Decide(Measure measure, Chunk chunk) => new(measure, "", SpanOf(chunk));

    /// <summary>The nation's people, with the words that name it; null for none.</summary>
    public Reading<string>? Take(NationMention? nation) => nation is { } found ? new(found.Subject, "", SpanOf(found.Start, found.End)) : null;

    /// <summary>The characters of a chunk.</summary>
    public TextSpan SpanOf(Chunk chunk) => SpanOf(chunk.Start, chunk.End);

    public TextSpan SpanOf(int start, int end) => new(Tokens[start].Start, Tokens[Math.Max(start, end - 1)].End);

    /// <summary>The reading of the figure in that chunk, or null when the chunk holds none that was read before.</summary>
    public MeasureReading? ReadingOf(int chunk) =>
        Clause.At(chunk) is { Figure: >= 0 } found && found.Figure < Earlier.Count ? Earlier[found.Figure] : null;

    /// <summary>The nearest reading of the same number before it whose own clause decided; null for small numbers, which meet by chance.</summary>
    public MeasureReading? EarlierMention()
    {
        const int MostFiguresBack = 64;
        const long LeastNumber = 3;
        var quantity = Figure.Quantity;
        if ((quantity.Low ?? quantity.High) < LeastNumber)
        {
            return null;
        }

        for (var i = Earlier.Count - 1; i >= Math.Max(0, Earlier.Count - MostFiguresBack); i--)
        {
            if (Passage.Figures[i].Quantity is var other && other.Low == quantity.Low && other.High == quantity.High && Earlier[i].Measure.Evidence is not null)
            {
                return Earlier[i];
            }
        }

        return null;
    }

    /// <inheritdoc cref="TokenizedText.Find"/>
    public int Find(WordList words, int start, int end) => Text.Find(words, start, end);
}
