using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Tests.Claims.Weighing;

public class FeatureTableTests
{
    static readonly FeatureTable Table = new();
    static readonly FeatureFamily Distance = Table.Add("distance", "near", "far, and beyond");
    static readonly FeatureFamily Step = Table.Add("step", ["one, two", "three"], ["up", "down"]);
    static readonly FeatureFamily Word = Table.AddWords("word", ["left", "right"]);

    [Fact]
    public void Every_feature_is_found_by_its_name()
    {
        Assert.All(Enumerable.Range(0, Table.Count), feature => Assert.Equal(feature, Table.Find(Table.NameOf(feature))));
    }

    [Fact]
    public void A_name_tells_family_value_and_column()
    {
        Assert.Equal(
            ["distance: far, and beyond", "step: three, down", "word: soldiers, right"],
            new[] { Distance[1], Step[1, 1], Word[Vocabulary.IdOf("soldiers"), 1] }.Select(Table.NameOf));
    }

    [Fact]
    public void A_value_beyond_the_last_counts_as_the_last()
    {
        Assert.Equal((Distance[1], Step[1, 0]), (Distance[7], Step[9, 0]));
    }

    [Fact]
    public void A_word_that_left_the_vocabulary_is_no_mistake()
    {
        Assert.Equal(FeatureTable.NoLonger, Table.Find("word: qwertzuiop, left"));
    }

    [Theory]
    [InlineData("distance")]
    [InlineData("size: near")]
    [InlineData("distance: nearer")]
    [InlineData("step: three, sideways")]
    [InlineData("step: three")]
    public void Other_names_are_none(string name)
    {
        Assert.Null(Table.Find(name));
    }
}
