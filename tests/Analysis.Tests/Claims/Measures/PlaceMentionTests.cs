using Analysis.Claims.Clauses;
using Analysis.Claims.Measures;
using Analysis.Text;

namespace Analysis.Tests.Claims.Measures;

public class PlaceMentionTests
{
    static string[] PlacesIn(string sentence)
    {
        var text = new TokenizedText(sentence);
        return [.. PlaceMention.In(text, Chunker.Read(text, text.Sentences[0].FirstToken, text.Sentences[0].EndToken, [])).Select(mention => mention.Span.Of(sentence))];
    }

    [Theory]
    [InlineData("The soldiers will leave for Haiti next week.", "Haiti")]
    [InlineData("A bus burned near Mazar-i-Sharif.", "Mazar-i-Sharif")]
    [InlineData("Soldiers died in Kursk fighting.", "Kursk")]
    [InlineData("A bomb exploded in Bamenda, Northwest Region.", "Bamenda, Northwest Region")]
    [InlineData("A bomb exploded in Bamenda, Northwest Region.", "Bamenda")]
    [InlineData("A bomb exploded in Bamenda, Northwest Region.", "Northwest Region")]
    public void A_sentence_names_places_in_every_way_to_cut_them(string sentence, string place) => Assert.Contains(place, PlacesIn(sentence));

    [Theory]
    [InlineData("The soldiers came on Monday.")]
    [InlineData("They said nothing.")]
    [InlineData("He spoke of North Korean soldiers.")]
    public void Days_pronouns_and_people_are_no_places(string sentence) => Assert.Empty(PlacesIn(sentence));
}
