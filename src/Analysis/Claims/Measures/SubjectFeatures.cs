using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;

namespace Analysis.Claims.Measures;

/// <summary>Everything that may speak for or against one kind of people.</summary>
internal static class SubjectFeatures
{
    public static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    public static readonly string[] All = [.. Subjects.All];
    public static readonly string[] Sides = ["before", "after"];
    public static readonly string[] Distances = ["1-2", "3-5", "6-10", "11-20", "more"];
    public static readonly string[] Steps = ["none", "same sentence", "same paragraph", "next paragraph", "further"];
    public static readonly string[] Ranks = ["nearest", "second", "third", "fourth"];

    public static readonly FeatureTable Table = new();
    public static readonly FeatureFamily ByRule = Table.Add("the rules' reading", [.. SubjectRules.Names]);
    public static readonly FeatureFamily Kind = Table.Add("the rules' reading, kind of text", "short item", "article");
    public static readonly FeatureFamily Ruled = Table.Add("read by rule, answer", All, All);
    public static readonly FeatureFamily Counted = Table.Add("measure", Measures, All);
    public static readonly FeatureFamily Head = Table.AddWords("head noun", All);
    public static readonly FeatureFamily Before = Table.AddWords("word before it", All);
    public static readonly FeatureFamily After = Table.AddWords("word after its phrase", All);
    public static readonly FeatureFamily WordNear = Table.AddWords("word near it", All);
    public static readonly FeatureFamily Nation = Table.Add("nation named", [.. Sides.SelectMany(side => Ranks.Select(rank => $"{side} {rank}"))], Distances);
    public static readonly FeatureFamily Inside = Table.Add("nation in its phrase", ["the same", "another"], ["noun of people", "elided"]);
    public static readonly FeatureFamily NationMeasure = Table.Add("nation named, by measure", Sides, Measures);
    public static readonly FeatureFamily NationOf = Table.Add("nearest nation", [.. Sides.SelectMany(side => All.Select(subject => $"{side} {subject}"))], All);
    public static readonly FeatureFamily NationWordBefore = Table.AddWords("word before the nation", Sides);
    public static readonly FeatureFamily NationWordAfter = Table.AddWords("word after the nation", Sides);
    public static readonly FeatureFamily NationStart = Table.Add("nation that the sentence begins with", Measures);
    public static readonly FeatureFamily Speaking = Table.Add("nation whose voice speaks", [.. Sides], Measures);
    public static readonly FeatureFamily SpeakingOf = Table.Add("voice, people", All, All);
    public static readonly FeatureFamily Focus = Table.Add("whom the text is about", ["the same", "another"], ["elided", "noun"]);
    public static readonly FeatureFamily FocusMeasure = Table.Add("whom the text is about, by measure", Measures);
    public static readonly FeatureFamily Army = Table.Add("army spoken of last", ["the same", "another"], Steps);
    public static readonly FeatureFamily FigureBefore = Table.Add("people of the figure before", [.. Steps.SelectMany(step => new[] { "elided", "noun" }.Select(noun => $"{step} {noun}"))], ["same measure", "another measure"]);
    public static readonly FeatureFamily FigureBeforeOf = Table.Add("figure before", [.. Steps.SelectMany(step => All.Select(subject => $"{step} {subject}"))], All);
    public static readonly FeatureFamily SameNumber = Table.Add("people of the same number before", "same");
    public static readonly FeatureFamily Headline = Table.Add("nation in the headline", "first", "another");
    public static readonly FeatureFamily HeadlineFigure = Table.Add("people of the headline's figure", Measures);

    public static readonly string[] Sizes = ["1", "2-9", "10-29", "30-99", "100-299", "300-999", "1,000-2,999", "3,000-9,999", "10,000-19,999", "20,000-99,999", "100,000-999,999", "1,000,000 or more"];
    public static readonly long[] SizeFrom = [2, 10, 30, 100, 300, 1000, 3000, 10000, 20000, 100000, 1000000];
    public static readonly string[] Kinds = ["name", "body", "place"];

    public static readonly FeatureFamily Size = Table.Add("size", Sizes, All);
    public static readonly FeatureFamily SizeMeasure = Table.Add("size, measure", [.. Measures.SelectMany(measure => Sizes.Select(size => $"{measure} {size}"))], All);
    public static readonly FeatureFamily Reference = Table.Add("reference to the nation in its sentence", [.. Sides.SelectMany(side => Kinds.Select(kind => $"{side} {kind}"))], Measures);
    public static readonly FeatureFamily ReferenceOf = Table.Add("reference in its sentence", [.. Sides.SelectMany(side => Kinds.SelectMany(kind => All.Select(subject => $"{side} {kind} {subject}")))], All);
    public static readonly FeatureFamily Opposed = Table.Add("reference to its opponent in its sentence", [.. Sides.SelectMany(side => Kinds.Select(kind => $"{side} {kind}"))], Measures);
    public static readonly FeatureFamily Topic = Table.Add("first reference in its paragraph", [.. Kinds.SelectMany(kind => new[] { $"{kind} elided", $"{kind} noun" })], Measures);
    public static readonly FeatureFamily TopicOf = Table.Add("first reference in its paragraph, people", [.. Kinds.SelectMany(kind => All.Select(subject => $"{kind} {subject}"))], All);
    public static readonly FeatureFamily LastBefore = Table.Add("last reference before its sentence", [.. Kinds.SelectMany(kind => new[] { $"{kind} elided", $"{kind} noun" })], Steps);
    public static readonly FeatureFamily Share = Table.Add("share of the references in its paragraph", ["none", "under a third", "under two thirds", "more", "all"], ["elided", "noun"]);

    public static readonly string[] Scenes = ["exchange", "bombardment", "battle", "recruitment", "rescue", "disaster", "policing", "alliance"];
    public static readonly FeatureFamily SceneHere = Table.Add("its sentence tells of", [.. Scenes.SelectMany(scene => new[] { $"{scene} elided", $"{scene} people", $"{scene} noun" })], All);
    public static readonly FeatureFamily SceneBefore = Table.Add("its paragraph tells of", [.. Scenes.SelectMany(scene => new[] { $"{scene} elided", $"{scene} people", $"{scene} noun" })], All);
    public static readonly FeatureFamily ScenePaired = Table.Add("its sentence tells of, measure", [.. Scenes.SelectMany(scene => Measures.Select(measure => $"{scene} {measure}"))], All);

    public static readonly string[] NationParts = ["the subject of its verb", "the subject of another verb", "the object of a verb", "behind a preposition", "behind by", "owner of its phrase", "elsewhere"];
    public static readonly string[] NationHeads = ["alone", "people", "body", "measure", "other"];
    public static readonly FeatureFamily Part = Table.Add("part of the nation's phrase", [.. Sides.SelectMany(side => NationParts.SelectMany(part => NationHeads.Select(head => $"{side} {part} {head}")))], Enum.GetNames<FigureRole>());
    public static readonly FeatureFamily PartMeasure = Table.Add("part of the nation's phrase, measure", [.. NationParts.SelectMany(part => NationHeads.Select(head => $"{part} {head}"))], Measures);
    public static readonly FeatureFamily NationVerb = Table.AddWords("verb of the nation", ["its own", "another", "its own opponent", "another opponent"]);
    public static readonly FeatureFamily NationPreposition = Table.AddWords("preposition of the nation", Sides);

    public static readonly string[] Since = ["nobody", "the same", "another", "both"];
    public static readonly FeatureFamily SinceBefore = Table.Add("people of the figure before, named since", [.. Steps.SelectMany(step => Since.Select(named => $"{step} {named}"))], ["elided", "noun"]);
    public static readonly string[] Antecedents = ["nearest in its sentence", "first in its sentence", "last before its sentence", "figure before"];
    public static readonly FeatureFamily Owned = Table.AddWords("owner's pronoun", Antecedents);
    public static readonly FeatureFamily Acted = Table.AddWords("pronoun that acts", Antecedents);
}
