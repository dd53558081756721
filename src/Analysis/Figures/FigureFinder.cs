using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Finds the numbers of people in a text, and tells of every other number why it is none.</summary>
/// <remarks>
/// One pass over the tokens decides the numbers that their own sentence decides; the bare numbers left over are decided after it.
/// At each number a bounded look to both sides, so the work grows with the text and its numbers only.
/// </remarks>
internal static class FigureFinder
{
    /// <param name="text">The text.</param>
    /// <param name="dates">The spans of date phrases, in order: numbers within them are no figures.</param>
    /// <returns>Figures and rejected numbers, each in the order of the text; none overlap.</returns>
    public static FigureScan Find(TokenizedText text, IReadOnlyList<TextSpan> dates)
    {
        var numbers = new NumberScanner(text, dates).Read();
        DecideRest(text, numbers);
        return Collect(text, numbers);
    }

    /// <summary>Decides, from the last number to the first, what was left open.</summary>
    static void DecideRest(TokenizedText text, List<ScannedNumber> numbers)
    {
        var figures = new TextFigures(numbers);
        var next = -1;
        for (var i = numbers.Count - 1; i >= 0; i--)
        {
            if (numbers[i].Rule is null)
            {
                numbers[i] = numbers[i].Decide(text, FigureRules.AtTheEnd, numbers[i].Others with { NextFigure = next }, figures);
            }

            next = numbers[i].Rule is { TakesIt: true } ? numbers[i].Phrase.Start : next;
        }
    }

    static FigureScan Collect(TokenizedText text, List<ScannedNumber> numbers)
    {
        var figures = new List<Figure>();
        var rejected = new List<RejectedNumber>();
        foreach (var (phrase, noun, _, rule, _) in numbers)
        {
            if (rule!.TakesIt)
            {
                figures.Add(new Figure(Span(text, phrase.Start, phrase.End), phrase.Quantity!.Value, rule.Name, noun.Counted != Counted.People ? null : text.Tokens[noun.Head].Span));
            }
            else
            {
                rejected.Add(new RejectedNumber(Span(text, phrase.First, phrase.NumberEnd), rule.Name));
            }
        }

        return new FigureScan(figures, rejected);
    }

    static TextSpan Span(TokenizedText text, int first, int end) => new(text.Tokens[first].Start, text.Tokens[end - 1].End);
}

/// <summary>What a text holds in numbers.</summary>
internal sealed record FigureScan(IReadOnlyList<Figure> Figures, IReadOnlyList<RejectedNumber> Rejected)
{
    public static FigureScan None { get; } = new([], []);
}
