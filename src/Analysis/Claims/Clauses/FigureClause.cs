namespace Analysis.Claims.Clauses;

/// <summary>The part that a figure plays in its clause.</summary>
internal enum FigureRole
{
    /// <summary>No verb governs it: a headline, a list line, a fragment.</summary>
    Bare,

    /// <summary>The subject of <see cref="FigureClause.Predicate"/>.</summary>
    Subject,

    /// <summary>The object of <see cref="FigureClause.Governor"/>.</summary>
    Object,

    /// <summary>In a nominalisation: "the death of six", <see cref="FigureClause.Event"/> being "death".</summary>
    Event,

    /// <summary>The value of a measured quantity: "the toll rose to 19", "put losses at 3,000".</summary>
    Value,

    /// <summary>A part of a number before it: "12,000 soldiers, including 500 officers".</summary>
    Part,

    /// <summary>Behind another preposition; <see cref="FigureClause.Governor"/> is the verb before it.</summary>
    Oblique,
}

/// <summary>Where a figure stands in its sentence; chunks by their number, -1 for none.</summary>
/// <param name="Sentence">The chunks of the sentence.</param>
/// <param name="Self">The figure's own noun phrase.</param>
/// <param name="Role">What it is to its verb.</param>
/// <param name="Governor">The verb group before it that takes it as object or oblique.</param>
/// <param name="Predicate">The finite verb group after it, of which it is the subject.</param>
/// <param name="Adjacent">The participle or state directly after it: "N soldiers killed in Kursk", "N dead".</param>
/// <param name="Relative">The verb of a relative clause after it.</param>
/// <param name="Event">The noun before "of", by its chunk.</param>
/// <param name="Partner">The figure before it that it is coordinated with, or a part of.</param>
internal readonly record struct FigureClause(
    Chunk[] Sentence, int Self, FigureRole Role, int Governor, int Predicate, int Adjacent, int Relative, int Event, int Partner)
{
    public Chunk Phrase => Sentence[Self];

    /// <summary>The chunk of that number, or null for -1.</summary>
    public Chunk? At(int chunk) => chunk >= 0 ? Sentence[chunk] : null;

    /// <summary>The number of the chunk that holds a token, or -1.</summary>
    public int ChunkAt(int token)
    {
        int low = 0, high = Sentence.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Sentence[middle].End <= token)
            {
                low = middle + 1;
            }
            else if (Sentence[middle].Start > token)
            {
                high = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }
}
