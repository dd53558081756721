using System.Collections.Frozen;
using Analysis.Claims.Weighing;

namespace Analysis.Claims.Attribution;

/// <content>Everything that may speak for or against a speaker.</content>
sealed partial class WeighedSpeakers
{
    static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    static readonly string[] Kinds = [.. Enum.GetNames<SourceKind>(), "unknown"];
    static readonly string[] Steps = ["same sentence", "same paragraph", "next paragraph", "further"];
    static readonly string[] YesNo = ["no", "yes"];
    static readonly string[] Openings = ["other", "pronoun", "article", "demonstrative", "preposition", "conjunction", "number", "name"];
    static readonly string[] Distances = ["1-3", "4-6", "7-10", "11-16", "17-25", "more"];
    static readonly string[] Sides = ["before", "after"];
    static readonly string[] Anaphors = ["he", "it", "they", "a noun"];
    static readonly string[] Places = ["same sentence", "subject of the last sentence", "in the last sentence", "subject two sentences back", "in the sentence two back", "further"];

    /// <summary>The names of the rules whose trust differs; a new one counts as "another" until it is named here.</summary>
    static readonly string[] Rules =
    [
        "another", "the text names nobody", "announced afterwards", "the report goes on", "the speaker of a quotation", "the publisher speaks as itself", "a speaker's turn",
        "a label before a colon", "a number that comes from somebody", "a participle that goes on", "a participle with its subject", "a passive with by", "a report by somebody",
        "a reporting verb before its subject", "a source behind a headline", "a verb that gives a number", "according to", "an impersonal report", "by somebody's count", "citing",
        "reports of nobody named", "somebody's figure", "what they heard", "a reporting verb", "a denial", "a source in brackets",
        "a clause about the figure", "a label before a dash", "a source behind a dash", "a speaker whose verb is left out", "a subject before a colon", "as far as somebody knows", "if somebody is right",
        "somebody quoted", "the question names it",
    ];

    /// <summary>Rules whose words leave no other speaker: what they read is not weighed.</summary>
    static readonly FrozenSet<string> BindingRules = new[]
    {
        "announced afterwards", "the speaker of a quotation", "a source in brackets", "a label before a dash", "a source behind a dash", "a clause about the figure", "a speaker whose verb is left out",
        "as far as somebody knows", "if somebody is right", "somebody quoted", "a speaker's turn",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly Dictionary<string, int> RuleNumbers = Rules.Select((rule, number) => (rule, number)).ToDictionary(pair => pair.rule, pair => pair.number, StringComparer.Ordinal);

    static readonly FeatureTable Table = new();
    static readonly FeatureFamily IsRule = Table.Add("the rules' reading, by rule", Rules);
    static readonly FeatureFamily KindOfText = Table.Add("the rules' reading, kind of text", "short item", "article");
    static readonly FeatureFamily IsNotRule = Table.Add("not the rules' reading, by rule", Rules, ["speaks beside", "speaks elsewhere", "only named", "nobody"]);
    static readonly FeatureFamily RuleMeasure = Table.Add("the rules' reading, by measure", ["report goes on", "publisher", "own sentence"], Measures);
    static readonly FeatureFamily RuleBack = Table.Add("the rules' choice, sentences back", ["after", "0", "1", "2", "3", "4", "5 or more"]);
    static readonly FeatureFamily Back = Table.Add("speaks, sentences back", "2 after", "1 after", "same", "1", "2", "3", "4-5", "6-9", "10 or more", "never");
    static readonly FeatureFamily Paragraphs = Table.Add("paragraphs back, by opening", ["after", "0", "1", "2", "3 or more"], Openings);
    static readonly FeatureFamily Order = Table.Add("how recent among the speakers", "beside", "after", "last", "second", "third", "fourth", "earlier");
    static readonly FeatureFamily Beside = Table.Add("speaks beside it", [.. Enum.GetNames<Bond>().SelectMany(bond => Sides.Select(side => $"{bond} {side}"))], ["reaches", "does not reach"]);
    static readonly FeatureFamily BesideFar = Table.Add("speaks beside it, words between", [.. Sides], Distances);
    static readonly FeatureFamily BesideRank = Table.Add("speaks beside it, nearest", [.. Sides], ["first", "second", "third"]);
    static readonly FeatureFamily BesideBreaks = Table.Add("speaks beside it, between them", [.. Sides], ["nothing", "a comma", "a break", "a figure"]);
    static readonly FeatureFamily BesideRule = Table.Add("speaks by", Rules, ["before", "after", "elsewhere"]);
    static readonly FeatureFamily Cue = Table.AddWords("speaks by the word", ["beside", "elsewhere"]);
    static readonly FeatureFamily Named = Table.Add("named beside it", [.. Sides], Distances);
    static readonly FeatureFamily NamedRank = Table.Add("named beside it, nearest", [.. Sides], ["first", "second", "third"]);
    static readonly FeatureFamily NamedBreaks = Table.Add("named beside it, between them", [.. Sides], ["nothing", "a comma", "a break", "a figure"]);
    static readonly FeatureFamily WordBefore = Table.AddWords("word before its name", Sides);
    static readonly FeatureFamily WordAfter = Table.AddWords("word behind its name", Sides);
    static readonly FeatureFamily VerbAfter = Table.AddWords("verb behind its name", Sides);
    static readonly FeatureFamily OnlyNamed = Table.Add("only named", "at the sentence's beginning", "inside it", "before it");
    static readonly FeatureFamily SpeaksForm = Table.Add("told by", Enum.GetNames<Form>(), ["before it", "after it", "elsewhere"]);
    static readonly FeatureFamily RuleForm = Table.Add("the rules' reading, told by", Enum.GetNames<Form>(), ["own sentence", "another"]);
    static readonly FeatureFamily NotRuleForm = Table.Add("not the rules' reading, which is told by", Enum.GetNames<Form>(), ["speaks beside", "speaks elsewhere", "only named", "nobody"]);
    static readonly FeatureFamily Agreement = Table.Add("kind that the noun tells", ["the same", "another", "unknown"]);
    static readonly FeatureFamily AntecedentRank = Table.Add("antecedent of its pronoun", Anaphors, ["last", "second", "third", "fourth", "no"]);
    static readonly FeatureFamily AntecedentPlace = Table.Add("antecedent of its pronoun, named", Anaphors, Places);
    static readonly FeatureFamily Through = Table.Add("speaks through a pronoun, words between", [.. Sides], Distances);
    static readonly FeatureFamily HeardBefore = Table.Add("whom its words mean, how recent among the speakers", Enum.GetNames<Form>(), ["none", "last", "second", "third", "fourth", "earlier"]);
    static readonly FeatureFamily BeforeInParagraph = Table.Add("whom its words mean, named before", Enum.GetNames<Form>(), ["in the paragraph", "before it", "not near"]);
    static readonly FeatureFamily LabelForm = Table.Add("what he is called", ["of the catalogue", "a name", "a common noun"], ["speaks beside", "speaks elsewhere", "only named"]);
    static readonly FeatureFamily AsRead = Table.Add("whom its words mean", Enum.GetNames<Form>(), ["as the rules say", "another", "office of another state"]);
    static readonly FeatureFamily NamedBefore = Table.Add("named before it", Places, Openings);
    static readonly FeatureFamily Offices = Table.Add("office of its state", "last", "second", "third", "fourth");
    static readonly FeatureFamily OfficeSpeaks = Table.Add("office of its state, as read", ["speaks", "only named"], ["state of the dateline", "another state"]);
    static readonly FeatureFamily FigureBefore = Table.Add("source of the figure before", ["none", "the same", "another", "no figure"], Steps);
    static readonly FeatureFamily FigureBeforeSpeaks = Table.Add("source of the figure before, speakers in this sentence", ["the same", "another"], ["none", "one", "more"]);
    static readonly FeatureFamily FigureAfter = Table.Add("source of the next figure that words reach", ["the same", "another", "no figure"], Steps);
    static readonly FeatureFamily Share = Table.Add("share of the text's attributions", "none", "a quarter", "half", "three quarters", "nearly all", "all");
    static readonly FeatureFamily Kind = Table.Add("kind of speaker", Kinds, ["body", "person"]);
    static readonly FeatureFamily Stands = Table.Add("standing", Enum.GetNames<Standing>());
    static readonly FeatureFamily Side = Table.Add("speaker's state and people, by measure", ["own", "other side", "other", "no state"], Measures);
    static readonly FeatureFamily States = Table.Add("speaker's state and people", [.. Subjects.All, "another"], Subjects.All);
    static readonly FeatureFamily SameNumber = Table.Add("gave the same number elsewhere", YesNo);
    static readonly FeatureFamily Binding = Table.Add("attribution", Enum.GetNames<Bond>(), ["plain", "passive", "cited"]);
    static readonly FeatureFamily WithFigure = Table.Add("attributes a figure", YesNo, ["before", "after"]);
    static readonly FeatureFamily InHeadline = Table.Add("figure of the headline", YesNo, ["first speaker", "another"]);
    static readonly FeatureFamily Quoted = Table.Add("figure in a quotation", YesNo, ["speaker beside", "speaker further"]);
    static readonly FeatureFamily Given = Table.Add("figures given so far", "0", "1", "2", "3", "4 or more");

    static readonly FeatureFamily NobodyMeasure = Table.Add("nobody, by measure", Measures);
    static readonly FeatureFamily NobodyPeople = Table.Add("nobody, by people", [.. Subjects.All]);
    static readonly FeatureFamily NobodyHeard = Table.Add("nobody, paragraphs since a speaker", "0", "1", "2", "3 or more", "no speaker");
    static readonly FeatureFamily NobodyBefore = Table.Add("nobody, source of the figure before", ["none", "somebody", "no figure"], Steps);
    static readonly FeatureFamily NobodyOpening = Table.Add("nobody, by opening", Openings);
    static readonly FeatureFamily NobodyHeadline = Table.Add("nobody, figure of the headline", YesNo);
    static readonly FeatureFamily NobodyPast = Table.Add("nobody, past perfect", YesNo);
    static readonly FeatureFamily NobodySpeakers = Table.Add("nobody, speakers in the text", "0", "1", "2", "3", "4 or more");
    static readonly FeatureFamily NobodyBeside = Table.Add("nobody, speakers in the sentence", "0", "1", "2", "3 or more");
    static readonly FeatureFamily NobodyWords = Table.AddWords("nobody, word in the sentence", [""]);

    static readonly Question Question = new("source", Table, penalty: 3);
}
