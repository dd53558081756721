using Analysis.Text;

namespace Analysis.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("a 1,500-strong unit", "a|1,500|-|strong|unit")]
    [InlineData("Korea's troops", "Korea|'s|troops")]
    [InlineData("Kim’s O'Brien don't", "Kim|’s|O'Brien|don't")]
    [InlineData("the U.S. army at 5 p.m. today", "the|U.S.|army|at|5|p.m.|today")]
    [InlineData("12K, 1.28 million.", "12|K|,|1.28|million|.")]
    [InlineData("end. Next", "end|.|Next")]
    [InlineData("10,000–12,000", "10,000|–|12,000")]
    public void Text_falls_into_words_numbers_and_signs(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))));

    /// <summary>Words of fewer than sixteen plain characters, and those before the text's last sixteen, are read another way than the rest.</summary>
    [Theory]
    [InlineData("Killed: 12 SOLDIERS of the U.S. army, said North Korea's representatives on Tuesday. Reconnaissance, reconnaissance")]
    [InlineData("according to counterintelligence officers (the president's) don't say that İstanbul’s café at 5 p.m. was hit")]
    [InlineData("killed")]
    [InlineData("it said, it said; it said")]
    public void A_word_has_its_number_wherever_it_stands(string text) =>
        Assert.All(Tokenizer.Tokenize(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Sign), token => Assert.Equal(Vocabulary.IdOf(token.Span.In(text)), token.Word));
}
