using Analysis.Text;

namespace Analysis.Tests.Text;

public class SentenceSplitterTests
{
    [Theory]
    [InlineData("He came. She left.", "He came.|She left.")]
    [InlineData("Gen. Oleksandr Syrskyi spoke on Dec. 23 in Kyiv. He left.", "Gen. Oleksandr Syrskyi spoke on Dec. 23 in Kyiv.|He left.")]
    [InlineData("\"We lost 300.\" He paused.", "\"We lost 300.\"|He paused.")]
    [InlineData("A heading\nA sentence.", "A heading|A sentence.")]
    [InlineData("It counts 1.28 million soldiers. That is all", "It counts 1.28 million soldiers.|That is all")]
    [InlineData("This came from the U.S. The army denied it.", "This came from the U.S.|The army denied it.")]
    [InlineData("The U.S. Army denied it.", "The U.S. Army denied it.")]
    [InlineData("The line is wrapped\nat a fixed width.", "The line is wrapped\nat a fixed width.")]
    [InlineData("J. Smith said 3,000. Later (he said) 4,000.", "J. Smith said 3,000.|Later (he said) 4,000.")]
    [InlineData("", "")]
    [InlineData("\n\n", "")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new TokenizedText(text).Sentences.Select(sentence => sentence.Span.Of(text))));

    [Fact]
    public void A_line_break_begins_a_new_paragraph_and_a_full_stop_does_not() =>
        Assert.Equal([0, 0, 1, 2], new TokenizedText("One. Two.\nThree.\n\nFour.").Sentences.Select(sentence => sentence.Paragraph));

    [Theory]
    [InlineData("300 men fell, and ", 5)]
    [InlineData("men and men and ", 4096)]
    public void What_goes_on_for_thousands_of_words_is_cut(string unit, int within)
    {
        var text = new TokenizedText(string.Concat(Enumerable.Repeat(unit, 10_000)));

        Assert.All(text.Sentences, sentence => Assert.InRange(sentence.EndToken - sentence.FirstToken, 1, 2048 + within));
        Assert.Equal(text.Tokens.Length, text.Sentences.Sum(sentence => sentence.EndToken - sentence.FirstToken));
    }
}
