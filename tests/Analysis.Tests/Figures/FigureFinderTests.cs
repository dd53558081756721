using Analysis.Figures;
using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Figures;

public class FigureFinderTests
{
    static readonly string[] Pieces =
    [
        "1,500", "10", "12,000", "2024", "1.28", "six", "a", "dozen", "hundred", "thousand", "and", "half", "to", "-", "–", "or", "between", "from", "up to",
        "more than", "about", "several", "dozens", "of", "them", "soldiers", "were", "killed", "tanks", "%", "mm", "$", ",", ".", "\n", "(", ")", "\"", "'", "the", "11th", "K", "+", "\uD83D",
    ];

    static readonly Gen<string> Texts = from pieces in Gen.Elements(Pieces).ListOf() from glue in Gen.Elements(" ", "", "\u00A0") select string.Join(glue, pieces);

    [Fact]
    public void Spans_lie_in_the_text_in_order_without_overlap_whatever_the_text() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var scan = Scan(text);
            var spans = scan.Figures.Select(figure => figure.Span).Concat(scan.Rejected.Select(number => number.Span)).Order().ToList();
            return spans.All(span => span.Length > 0 && span.End <= text.Length) && spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && scan.Figures.Zip(scan.Figures.Skip(1)).All(pair => pair.First.Span < pair.Second.Span);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_characters_are_read_without_an_error() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Scan(text ?? "").Figures.Count >= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_within_a_date_phrase_is_rejected_as_date()
    {
        const string Text = "By 12 they had 300 soldiers.";
        var scan = FigureFinder.Find(new TokenizedText(Text), [new TextSpan(0, 5)]);
        Assert.Equal(["date"], scan.Rejected.Select(number => number.Rule));
        Assert.Equal(["300"], scan.Figures.Select(figure => figure.Span.Of(Text)));
    }

    [Fact]
    public void A_number_does_not_reach_into_a_date_phrase()
    {
        const string Text = "They lost 300 15 January soldiers.";
        Assert.Equal(["300"], FigureFinder.Find(new TokenizedText(Text), [new TextSpan(14, 24)]).Figures.Select(figure => figure.Span.Of(Text)));
    }

    [Theory]
    [InlineData("1,1,1,")]
    [InlineData("\"'“(")]
    [InlineData("a.")]
    [InlineData("1 ")]
    [InlineData("111 ")]
    [InlineData("one hundred and ")]
    [InlineData("up to about more than ")]
    [InlineData("another 300 of the 400 men and then ")]
    [InlineData("12 to 40 - 50 ")]
    public void Doubling_a_text_at_most_doubles_what_is_looked_at(string unit)
    {
        var once = Work(string.Concat(Enumerable.Repeat(unit, 2_000)));
        var twice = Work(string.Concat(Enumerable.Repeat(unit, 4_000)));
        Assert.InRange(twice, 0, (2 * once) + 1_000);
    }

    /// <summary>How often one reading of the text looks at a token or a number.</summary>
    static long Work(string text)
    {
        var before = Effort.Looks;
        Scan(text);
        return Effort.Looks - before;
    }

    static FigureScan Scan(string text) => FigureFinder.Find(new TokenizedText(text), []);
}
