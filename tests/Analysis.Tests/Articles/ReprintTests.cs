using System.Globalization;
using Analysis.Articles;

namespace Analysis.Tests.Articles;

public sealed class ReprintTests
{
    const string Wire =
        "North Korea has sent more than 10,000 soldiers to Russia, and some of them have been moved to the border region of Kursk, the intelligence service said on Monday in Seoul. " +
        "It gave no details of their arms, but said that more were being trained in the east of the country.";

    const string Other =
        "A conference on the price of bread in coastal towns ended on Friday without an agreement between bakers, millers and the ports, whose tariffs had risen twice since the spring, and will meet again in May.";

    [Fact]
    public void A_wire_story_in_two_outlets_is_linked_from_the_later_to_the_earlier()
    {
        Article[] articles =
        [
            new("late", "SEOUL (Reuters) - " + Wire) { Published = new PartialDate(2024, 10, 19) },
            new("other", Other),
            new("early", Wire.Replace("on Monday in Seoul", "in Seoul on Monday", StringComparison.Ordinal)) { Published = new PartialDate(2024, 10, 18) },
        ];

        var reprint = Assert.Single(ReprintFinder.Find(articles));

        Assert.Equal(("early", "late"), (reprint.Earlier.Id, reprint.Later.Id));
        Assert.InRange(reprint.Share, 0.7, 0.99);
    }

    [Fact]
    public void A_story_printed_whole_inside_of_a_longer_one_shares_all_of_its_words() =>
        Assert.Equal(1, Assert.Single(ReprintFinder.Find([new("short", Wire), new("long", $"{Other} {Wire} {Other}")])).Share);

    [Fact]
    public void Articles_that_share_a_sentence_are_no_reprints() =>
        Assert.Empty(ReprintFinder.Find([new("a", Wire), new("b", Other + " " + Wire[..60])]));

    [Fact]
    public void A_text_of_a_few_words_is_never_a_reprint() =>
        Assert.Empty(ReprintFinder.Find([new("a", "Six soldiers were killed on Monday."), new("b", "Six soldiers were killed on Monday.")]));

    [Fact]
    public void A_hundred_thousand_copies_are_linked_each_once()
    {
        const int Count = 100_000;
        var articles = Enumerable.Range(0, Count).Select(i => new Article(i.ToString(CultureInfo.InvariantCulture), Wire[..170])).ToList();

        var reprints = ReprintFinder.Find(articles);

        Assert.Equal(Count - 1, reprints.Count);
        Assert.All(reprints, reprint => Assert.Equal(("0", 1.0), (reprint.Earlier.Id, reprint.Share)));
    }
}
