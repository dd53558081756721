using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>What a figure counts, whose people, where, and how far the text stands behind it.</summary>
internal sealed record MeasureReading(Reading<Measure> Measure, Reading<string> Subject, Reading<string?> Place, Reading<Hedge> Hedge);

/// <summary>Reads measure, subject, place and hedge of every figure of a passage.</summary>
/// <remarks>Cuts only the sentences that hold figures into clauses; asks the rules of each question in their order.</remarks>
internal static class MeasureReader
{
    /// <returns>One reading a figure, in the order of <see cref="Passage.Figures"/>.</returns>
    public static IReadOnlyList<MeasureReading> Read(Passage passage) => Read(passage, DocumentFocus.Read(passage));

    /// <inheritdoc cref="Read(Passage)"/>
    /// <param name="passage">The passage.</param>
    /// <param name="focus">Whom it is about.</param>
    public static IReadOnlyList<MeasureReading> Read(Passage passage, DocumentFocus focus)
    {
        var readings = new List<MeasureReading>(passage.Figures.Count);
        if (passage.Figures.Count == 0)
        {
            return readings;
        }

        var sentences = new List<Sentence>(passage.Figures.Count);
        var places = new WeighedPlaces(passage);
        for (var i = 0; i < passage.Figures.Count;)
        {
            var sentence = passage.SentenceOf(i);
            var figures = FiguresOf(passage, sentence, i);
            var chunks = Chunker.Read(passage.Text, sentence.FirstToken, sentence.EndToken, figures);
            var read = 0;
            for (var chunk = 0; chunk < chunks.Length; chunk++)
            {
                if (chunks[chunk].Figure == i + read)
                {
                    var clause = new ClauseReader(passage.Text, chunks).Read(chunk);
                    readings.Add(Read(new FigureContext(passage, i + read, sentence, clause, focus, readings, sentences), places));
                    sentences.Add(sentence);
                    read++;
                }
            }

            i += read;
            for (; read < figures.Length; read++, i++)
            {
                readings.Add(new(new(Measure.Other, "figure without a phrase"), new(Subjects.Unknown, "figure without a phrase"), new(null, "none"), new(Hedge.Stated, "none")));
                sentences.Add(sentence);
            }
        }

        return readings;
    }

    static MeasureReading Read(FigureContext context, WeighedPlaces places)
    {
        var measure = MeasureRules.Read(context);
        var subject = SubjectRules.Read(context, measure);
        return new(measure, subject, places.Weigh(context, measure.Value, subject.Value, PlaceRules.Read(context, measure.Value)), HedgeRules.Read(context));
    }

    static FigureTokens[] FiguresOf(Passage passage, Sentence sentence, int first)
    {
        var figures = new List<FigureTokens>(4);
        for (var i = first; i < passage.Figures.Count && (i == first || passage.Figures[i].Span.Start < sentence.Span.End); i++)
        {
            var span = passage.Figures[i].Span;
            figures.Add(new FigureTokens(i, passage.Text.TokenAt(span.Start), passage.Text.TokenAt(span.End - 1) + 1));
        }

        return [.. figures];
    }
}
