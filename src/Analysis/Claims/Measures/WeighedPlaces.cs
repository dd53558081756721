using System.Runtime.InteropServices;
using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>A place where a figure's people may be, with a sentence that names it.</summary>
/// <param name="Value">The place as written.</param>
/// <param name="Mention">Where it is named; null where only a figure before has it.</param>
/// <param name="Side">Where that stands, seen from the figure: <see cref="PlaceCues.Sides"/>.</param>
/// <param name="Rank">How many other places of that side stand nearer.</param>
internal readonly record struct PlaceCandidate(string Value, PlaceMention? Mention, int Side, int Rank);

/// <summary>Weighs where a figure's people are, go or fell: the rules' reading against every place that its sentence and those before it name.</summary>
/// <remarks>Reads a passage's figures in their order; not safe to use from several threads.</remarks>
internal sealed class WeighedPlaces(Passage passage)
{
    const int MostChunks = 30;
    const int MostBeside = 4;
    const int MostElsewhere = 2;
    const int SentencesBack = 3;
    const int FirstSentences = 2;
    const int FiguresBack = 5;
    const int LongestSentence = 160;

    readonly Dictionary<int, List<PlaceMention>> _mentions = [];

    /// <summary>The candidates of the figure that is asked about.</summary>
    readonly List<PlaceCandidate> _found = new(16);

    /// <param name="context">The figure.</param>
    /// <param name="measure">What it counts.</param>
    /// <param name="subject">Whose people.</param>
    /// <param name="byRule">What the rules read.</param>
    public Reading<string?> Weigh(FigureContext context, Measure measure, string subject, Reading<string?> byRule)
    {
        // Where an article's rules find none, there mostly is none: weighing all of its places would take longer than it gains.
        if (!passage.IsWeighed || (byRule.Value is null && !passage.IsShort))
        {
            return byRule;
        }

        var found = Candidates(context, byRule);
        if (found.Count == 0)
        {
            return byRule;
        }

        var values = new string?[found.Count + 1];
        for (var i = 0; i < found.Count; i++)
        {
            values[i + 1] = found[i].Value;
        }

        var ruled = byRule.Value is { } place ? 1 + NumberOf(found, place) : 0;
        var answers = new Answers(PlaceCues.Question, values.Length, passage);
        new PlaceCues(context, measure, subject, found).Describe(answers, ruled, byRule.Rule);
        var chosen = PlaceCues.Question.Ask(answers, values, value => value, ruled, context.Index, passage);
        return chosen == ruled ? byRule : new(values[chosen], Question.Instead(byRule.Rule), chosen == 0 ? null : found[chosen - 1].Mention?.Span);
    }

    /// <summary>The places of its sentence, the nearest first on each side, of the sentences before, of the headline, of the figures before; each once.</summary>
    List<PlaceCandidate> Candidates(FigureContext context, Reading<string?> byRule)
    {
        var found = _found;
        found.Clear();
        var own = MentionsOf(context.Sentence, context.Clause.Sentence);
        var self = FirstFrom(own, context.Clause.Self);
        AddSide(found, own, self, 1, context.Clause.Self + MostChunks, 1, MostBeside);
        AddSide(found, own, self - 1, -1, context.Clause.Self - MostChunks, 0, MostBeside);
        for (var back = 1; back <= Math.Min(SentencesBack, context.Sentence.Index); back++)
        {
            var before = context.Text.Sentences[context.Sentence.Index - back];
            AddSentence(found, before, before.Paragraph != context.Sentence.Paragraph ? 4 : back == 1 ? 2 : 3);
        }

        for (var first = 0; first < Math.Min(FirstSentences, context.Sentence.Index - SentencesBack); first++)
        {
            AddSentence(found, context.Text.Sentences[first], 5);
        }

        for (var i = context.Earlier.Count - 1; i >= Math.Max(0, context.Earlier.Count - FiguresBack); i--)
        {
            Add(found, context.Earlier[i].Place.Value);
        }

        Add(found, byRule.Value);
        return found;
    }

    void AddSentence(List<PlaceCandidate> found, Sentence sentence, int side)
    {
        if (!_mentions.TryGetValue(sentence.Index, out var mentions))
        {
            mentions = sentence.EndToken - sentence.FirstToken <= LongestSentence ? PlaceMention.In(passage.Text, Chunker.Read(passage.Text, sentence.FirstToken, sentence.EndToken, [])) : [];
            _mentions.Add(sentence.Index, mentions);
        }

        AddSide(found, mentions, 0, 1, int.MaxValue, side, MostElsewhere);
        AddSide(found, mentions, mentions.Count - 1, -1, -1, side, 1);
    }

    List<PlaceMention> MentionsOf(Sentence sentence, Chunk[] chunks)
    {
        if (!_mentions.TryGetValue(sentence.Index, out var mentions))
        {
            _mentions.Add(sentence.Index, mentions = PlaceMention.In(passage.Text, chunks));
        }

        return mentions;
    }

    /// <summary>From one mention on, in one direction, up to a chunk, so many noun phrases.</summary>
    void AddSide(List<PlaceCandidate> found, List<PlaceMention> mentions, int from, int step, int last, int side, int most)
    {
        var (rank, noun) = (-1, -1);
        for (var i = from; i >= 0 && i < mentions.Count && (step > 0 ? mentions[i].Noun <= last : mentions[i].Noun >= last); i += step)
        {
            if (mentions[i].Noun != noun)
            {
                (rank, noun) = (rank + 1, mentions[i].Noun);
                if (rank == most)
                {
                    return;
                }
            }

            if (NumberOf(found, mentions[i].Span.In(passage.Article.Text)) < 0)
            {
                found.Add(new PlaceCandidate(mentions[i].Span.Of(passage.Article.Text), mentions[i], side, rank));
            }
        }
    }

    /// <summary>A place that no mention gives.</summary>
    static void Add(List<PlaceCandidate> found, string? value)
    {
        if (value is not null && NumberOf(found, value) < 0)
        {
            found.Add(new PlaceCandidate(value, null, 6, 0));
        }
    }

    /// <summary>The number of the candidate that is called so, whatever the case of its letters; -1 for none.</summary>
    static int NumberOf(List<PlaceCandidate> found, ReadOnlySpan<char> value)
    {
        var candidates = CollectionsMarshal.AsSpan(found);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (value.Equals(candidates[i].Value, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first mention whose chunk is not before the given one.</summary>
    static int FirstFrom(List<PlaceMention> mentions, int chunk)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Noun < chunk ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
