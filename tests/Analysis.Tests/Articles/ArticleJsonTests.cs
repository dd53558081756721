using System.Text;
using Analysis.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Articles;

public class ArticleJsonTests
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static Arbitrary<Article> Articles { get; } = (
        from id in Text
        from text in Text
        from title in Gen.OrNull(Text)
        from publisher in Gen.OrNull(Text)
        from url in Gen.OrNull(Text)
        from precision in Gen.Choose(0, 3)
        from day in Gen.Choose(1, 28)
        select new Article(id, text)
        {
            Title = title,
            Publisher = publisher,
            Url = url,
            Published = precision == 0 ? null : new PartialDate(2024, precision > 1 ? day % 12 + 1 : null, precision > 2 ? day : null),
        }).ToArbitrary();

    /// <summary>Any text that has a UTF-8 form: quotes, control characters, line separators and all.</summary>
    static Gen<string> Text => ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "").Where(IsUnicode);

    [Fact]
    public void An_article_written_as_a_line_is_read_as_it_was() => Prop.ForAll(Articles, article =>
    {
        var line = ArticleJson.Write(article);
        return !line.Contains('\n', StringComparison.Ordinal) && ArticleJson.Read(line) == article && ArticleJson.Read(Encoding.UTF8.GetBytes(line)) == article;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    static bool IsUnicode(string text)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
