using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;

namespace Analysis.Claims.Measures;

/// <content>The features and the question.</content>
internal sealed partial class PlaceCues
{
    /// <summary>Where a place may be named, seen from the figure.</summary>
    public static readonly string[] Sides = ["before it", "after it", "sentence before", "earlier in the paragraph", "paragraph before", "first sentences", "figure before"];

    static readonly string[] Coarse = ["before it", "after it", "elsewhere"];
    static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    static readonly string[] Texts = ["short item", "article"];
    static readonly string[] Rules = [.. PlaceRules.Names];
    static readonly string[] Extents = Enum.GetNames<PlaceExtent>();
    static readonly string[] Steps = ["same sentence", "same paragraph", "next paragraph", "further"];
    static readonly string[] Counts = ["none", "one", "two", "more"];
    static readonly string[] Marks = ["comma", "break", "subordinator", "relative", "coordinator", "bracket", "report"];

    static readonly string[] Nouns = Enum.GetNames<PlaceNoun>();
    static readonly string[] Befores = ["none", "the same", "another"];

    static readonly FeatureTable Table = new();
    static readonly FeatureFamily IsRule = Table.Add("the rules' reading, by rule", Rules, Texts);
    static readonly FeatureFamily IsRuleMeasure = Table.Add("the rules' reading, by measure", Rules, Measures);
    static readonly FeatureFamily IsNotRule = Table.Add("not the rules' reading, by rule", Rules, ["no place", .. Coarse]);
    static readonly FeatureFamily Position = Table.Add("where it is named", Sides, Measures);
    static readonly FeatureFamily PositionText = Table.Add("where it is named, kind of text", Sides, Texts);
    static readonly FeatureFamily PositionRole = Table.Add("where it is named, part in its clause", Sides, Enum.GetNames<FigureRole>());
    static readonly FeatureFamily Distance = Table.Add("words between", ["0-1", "2-3", "4-6", "7-10", "11-18", "more"], Coarse);
    static readonly FeatureFamily Ranks = Table.Add("places nearer", Sides, Counts);
    static readonly FeatureFamily Verbs = Table.Add("verbs between", Coarse, Counts);
    static readonly FeatureFamily Figures = Table.Add("figures between", Coarse, Counts);
    static readonly FeatureFamily Mark = Table.Add("between", Marks, Coarse);
    static readonly FeatureFamily WordBetween = Table.AddWords("word between", Coarse);
    static readonly FeatureFamily Lead = Table.AddWords("word that leads to it", Coarse);
    static readonly FeatureFamily LeadMeasure = Table.AddWords("word that leads to it, by measure", Measures);
    static readonly FeatureFamily BeforeLead = Table.AddWords("word before that", Coarse);
    static readonly FeatureFamily After = Table.AddWords("word after it", Coarse);
    static readonly FeatureFamily Head = Table.AddWords("noun of the place", Extents);
    static readonly FeatureFamily HeadMeasure = Table.AddWords("noun of the place, by measure", Measures);
    static readonly FeatureFamily Extent = Table.Add("cut", Extents, ["alone", "within another", "around another", "both"]);
    static readonly FeatureFamily ExtentText = Table.Add("cut, kind of text", Extents, Texts);
    static readonly FeatureFamily Noun = Table.Add("sort of noun", Nouns, Extents);
    static readonly FeatureFamily NounText = Table.Add("sort of noun, kind of text", [.. Combine(Nouns, Extents)], Texts);
    static readonly FeatureFamily Joint = Table.AddWords("word behind its noun", Extents);
    static readonly FeatureFamily Within = Table.Add("noun before the word that leads to it", Nouns, [.. Combine(Extents, Texts)]);
    static readonly FeatureFamily Length = Table.Add("length in words", ["1", "2", "3", "4-6", "more"], Extents);
    static readonly FeatureFamily People = Table.Add("nation of the place", ["none", "the people's own", "another"], Measures);
    static readonly FeatureFamily Said = Table.Add("said there", ["no", "report before it", "report after it"], Coarse);
    static readonly FeatureFamily Verb = Table.AddWords("verb of the figure", [.. Coarse, "no place"]);
    static readonly FeatureFamily Counted = Table.AddWords("noun of the figure", [.. Coarse, "no place"]);
    static readonly FeatureFamily Before = Table.Add("place of the figure before", Befores, Steps);
    static readonly FeatureFamily BeforeMeasure = Table.Add("place of the figure before, by measure", Befores, Measures);
    static readonly FeatureFamily BeforeOwn = Table.Add("place of the figure before, places in its sentence", Befores, Counts);
    static readonly FeatureFamily BeforeRole = Table.Add("place of the figure before, part in its clause", Befores, Enum.GetNames<FigureRole>());
    static readonly FeatureFamily BeforeAlike = Table.Add("place of the figure before, figure alike", Befores, [.. Combine(Steps, ["neither", "measure", "people", "both"])]);
    static readonly FeatureFamily Of = Table.Add("place of the figure that it is beside", Befores, Coarse);
    static readonly FeatureFamily OfOthers = Table.Add("place of an earlier figure", ["no", "yes"], Coarse);
    static readonly FeatureFamily None = Table.Add("no place, by measure", Measures, ["none named", "named in its sentence", "named elsewhere"]);
    static readonly FeatureFamily NoneText = Table.Add("no place, kind of text", Texts, ["none named", "named in its sentence", "named elsewhere"]);
    static readonly FeatureFamily NoneBefore = Table.Add("no place, figure before", ["none", "a place", "no figure"], Steps);
    static readonly FeatureFamily NoneRole = Table.Add("no place, part in its clause", Enum.GetNames<FigureRole>(), ["none named", "named in its sentence", "named elsewhere"]);
    static readonly FeatureFamily NoneWord = Table.AddWords("no place, word near it", ["own sentence", "elsewhere"]);

    static readonly Dictionary<string, int> RuleNumbers = Rules.Select((rule, number) => (rule, number)).ToDictionary(pair => pair.rule, pair => pair.number, StringComparer.Ordinal);

    /// <summary>
    /// In a short item another place must weigh much more than the rules' own: of two places that lie in each other the marks of such items keep
    /// now one, now the other.
    /// </summary>
    public static readonly Question Question = new("place", Table, penalty: 1.5, clearlyMore: 3);

    static IEnumerable<string> Combine(IReadOnlyList<string> first, IReadOnlyList<string> second) => first.SelectMany(one => second.Select(other => $"{one} {other}"));
}
