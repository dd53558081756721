using Analysis.Claims.Clauses;
using Analysis.Claims.Measures;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>Somebody who speaks in a sentence, with the label that his figures carry.</summary>
sealed record Heard(string Label, Site Site, Sentence Sentence)
{
    /// <summary>The number of the rule that found the place, among those whose trust differs.</summary>
    public int Rule { get; } = WeighedSpeakers.RuleNumber(Site.Rule);
}

/// <summary>A figure with what the rules say of its source.</summary>
/// <param name="Figure">The figure, by its number in the passage.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="At">Its first token.</param>
/// <param name="ByRule">The rules' reading.</param>
/// <param name="Rule">The number of the rule that gave it.</param>
readonly record struct Attributed(int Figure, Sentence Sentence, int At, AttributionReading ByRule, int Rule);

/// <summary>Somebody from whom a figure may come.</summary>
/// <param name="Label">What a claim would call him.</param>
/// <param name="Heard">Where he speaks, nearest to the figure; null when he is only named.</param>
/// <param name="Mention">Where he is named in the figure's sentence, nearest to the figure; null when he is not.</param>
sealed record Candidate(string Label, Heard? Heard, Mention? Mention)
{
    public Speaker Speaker => Heard?.Site.Speaker ?? Mention!.Speaker;
}

/// <summary>Weighs from whom a figure comes: from whoever speaks or is named in its sentence, before or after it, or from nobody.</summary>
sealed class WeighedSpeakers(Passage passage, IReadOnlyList<MeasureReading> measures, Quotations quotations, IReadOnlyList<Heard> heard, IReadOnlyList<Mention> mentions, IReadOnlyList<AttributionReading> readings)
{
    const int MostBefore = 6;
    const int MostBeside = 8;
    const int SentencesAfter = 2;

    /// <summary>How many figures, tokens or places of speaking to either side are looked at: the work stays linear.</summary>
    const int MostFigures = 32;
    const int MostTokens = 80;
    const int MostSites = 48;

    static readonly string[] Measures = [.. Enum.GetValues<Measure>().Select(ClaimJson.SchemaName)];
    static readonly string[] Kinds = [.. Enum.GetNames<SourceKind>(), "unknown"];
    static readonly string[] Steps = ["same sentence", "same paragraph", "next paragraph", "further"];
    static readonly string[] YesNo = ["no", "yes"];
    static readonly string[] Openings = ["other", "pronoun", "article", "demonstrative", "preposition", "conjunction", "number", "name"];
    static readonly string[] Distances = ["1-3", "4-6", "7-10", "11-16", "17-25", "more"];
    static readonly string[] Sides = ["before", "after"];

    /// <summary>The names of the rules whose trust differs; a new one counts as "another" until it is named here.</summary>
    static readonly string[] Rules =
    [
        "another", "the text names nobody", "announced afterwards", "the report goes on", "the speaker of a quotation", "the publisher speaks as itself", "a speaker's turn",
        "a label before a colon", "a number that comes from somebody", "a participle that goes on", "a participle with its subject", "a passive with by", "a report by somebody",
        "a reporting verb before its subject", "a source behind a headline", "a verb that gives a number", "according to", "an impersonal report", "by somebody's count", "citing",
        "reports of nobody named", "somebody's figure", "what they heard", "a reporting verb", "a denial",
    ];

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
    static readonly FeatureFamily OnlyNamed = Table.Add("only named", "at the sentence's beginning", "inside it");
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

    readonly Dictionary<string, int> _sitesOf = CountBy(heard);

    /// <summary>The speaker from whom the figure comes; null for nobody.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isRule">The answer is the one that the rules gave.</param>
    public Candidate? Choose(in Attributed figure, out bool isRule)
    {
        var candidates = Candidates(figure);
        List<string?> values = [null, .. candidates.Select(candidate => candidate.Label)];
        var ruled = values.IndexOf(figure.ByRule.Source.Value);
        if (ruled < 0)
        {
            // A publisher or an answering speaker whom no words name.
            values.Add(figure.ByRule.Source.Value);
            ruled = values.Count - 1;
        }

        if (values.Count == 1)
        {
            isRule = true;
            return null;
        }

        var answers = new Answers(Question, values.Count, passage);
        DescribeNobody(answers, figure);
        for (var i = 0; i < candidates.Count; i++)
        {
            Describe(answers, i + 1, figure, candidates[i]);
        }

        if (values.Count > candidates.Count + 1)
        {
            DescribeRule(answers, ruled, figure);
            DescribeGiver(answers, ruled, figure, values[ruled]!);
        }

        answers.Add(ruled, KindOfText[passage.IsShort ? 0 : 1]);
        var chosen = Question.Ask(answers, values, value => value, ruled, figure.Figure, passage);
        isRule = chosen == ruled;
        return chosen == 0 || chosen > candidates.Count ? null : candidates[chosen - 1];
    }

    /// <summary>The outlet or named relay in the speaker's own sentence through whom his words come; null for none.</summary>
    public Site? MessengerBeside(Heard speaker)
    {
        const int Near = 4;
        var at = FirstWithCue(speaker.Site.Cue);
        for (var i = Math.Max(0, at - Near); i < Math.Min(heard.Count, at + Near) && speaker.Site.Speaker.Standing == Standing.Origin; i++)
        {
            if (heard[i].Sentence.Index == speaker.Sentence.Index && heard[i].Site.Speaker.Standing == Standing.Messenger)
            {
                return heard[i].Site;
            }
        }

        return null;
    }

    static Dictionary<string, int> CountBy(IReadOnlyList<Heard> heard)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in heard)
        {
            counts[one.Label] = counts.GetValueOrDefault(one.Label) + 1;
        }

        return counts;
    }

    /// <summary>Whoever speaks in the sentence, the last speakers before it and the next after it, and whoever is named in the sentence.</summary>
    List<Candidate> Candidates(in Attributed figure)
    {
        var candidates = new List<Candidate>(MostBefore + MostBeside);
        var after = FirstWithCue(figure.At);
        var first = after;
        while (first > 0 && heard[first - 1].Sentence.Index == figure.Sentence.Index && after - first < MostBeside)
        {
            first--;
        }

        var end = after;
        while (end < heard.Count && heard[end].Sentence.Index == figure.Sentence.Index && end - after < MostBeside)
        {
            end++;
        }

        AddBeside(candidates, first, after, end, figure.At);
        var beside = candidates.Count;
        for (var i = first - 1; i >= Math.Max(0, first - MostSites) && candidates.Count < beside + MostBefore; i--)
        {
            AddHeard(candidates, heard[i]);
        }

        var next = FirstAfter(figure.Sentence.Index);
        if (next < heard.Count && heard[next].Sentence.Index - figure.Sentence.Index <= SentencesAfter)
        {
            AddHeard(candidates, heard[next]);
        }

        AddMentions(candidates, figure);
        return candidates;
    }

    /// <summary>Those who speak in the figure's sentence, from <paramref name="first"/> to <paramref name="end"/>, the nearest first.</summary>
    void AddBeside(List<Candidate> candidates, int first, int after, int end, int at)
    {
        for (var before = after - 1; before >= first || after < end;)
        {
            var isBefore = before >= first && (after >= end || at - heard[before].Site.Cue <= heard[after].Site.Cue - at);
            AddHeard(candidates, heard[isBefore ? before-- : after++]);
        }
    }

    /// <summary>The first place of speaking whose cue does not stand before a token.</summary>
    int FirstWithCue(int token)
    {
        int low = 0, high = heard.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = heard[middle].Site.Cue < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    static void AddHeard(List<Candidate> candidates, Heard one)
    {
        if (!candidates.Exists(known => string.Equals(known.Label, one.Label, StringComparison.Ordinal)))
        {
            candidates.Add(new Candidate(one.Label, one, null));
        }
    }

    void AddMentions(List<Candidate> candidates, in Attributed figure)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].First <= figure.At ? (middle + 1, high) : (low, middle);
        }

        var first = low;
        while (first > 0 && low - first < MostBeside && mentions[first - 1].Sentence.Index == figure.Sentence.Index)
        {
            first--;
        }

        var end = low;
        while (end < mentions.Count && end - low < MostBeside && mentions[end].Sentence.Index == figure.Sentence.Index)
        {
            end++;
        }

        for (var reach = 0; reach < Math.Max(low - first, end - low); reach++)
        {
            if (low - 1 - reach >= first)
            {
                AddMention(candidates, mentions[low - 1 - reach]);
            }

            if (low + reach < end)
            {
                AddMention(candidates, mentions[low + reach]);
            }
        }
    }

    static void AddMention(List<Candidate> candidates, Mention mention)
    {
        var known = candidates.FindIndex(candidate => string.Equals(candidate.Label, mention.Label, StringComparison.Ordinal));
        if (known < 0)
        {
            candidates.Add(new Candidate(mention.Label, null, mention));
        }
        else if (candidates[known].Mention is null)
        {
            candidates[known] = candidates[known] with { Mention = mention };
        }
    }

    int FirstAfter(int sentence)
    {
        int low = 0, high = heard.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = heard[middle].Sentence.Index <= sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    void Describe(Answers answers, int answer, in Attributed figure, Candidate candidate)
    {
        var measure = (int)measures[figure.Figure].Measure.Value;
        if (string.Equals(figure.ByRule.Source.Value, candidate.Label, StringComparison.Ordinal))
        {
            DescribeRule(answers, answer, figure);
        }
        else
        {
            answers.Add(answer, IsNotRule[figure.Rule, candidate.Heard is not { } elsewhere ? 2 : elsewhere.Sentence.Index == figure.Sentence.Index ? 0 : 1]);
        }

        if (candidate.Heard is { } speaking)
        {
            DescribeSpeaking(answers, answer, figure, speaking);
        }
        else
        {
            answers.Add(answer, Back[9]);
            answers.Add(answer, OnlyNamed[candidate.Mention!.First - figure.Sentence.FirstToken < 3 ? 0 : 1]);
        }

        if (candidate.Mention is { } mention)
        {
            DescribeMention(answers, answer, figure, mention);
        }

        var speaker = candidate.Speaker;
        answers.Add(answer, Kind[speaker.Kind is { } kind ? (int)kind : Kinds.Length - 1, speaker.IsPerson ? 1 : 0]);
        answers.Add(answer, Stands[(int)speaker.Standing]);
        DescribeSide(answers, answer, speaker.Country, measures[figure.Figure].Subject.Value, measure);
        answers.Add(answer, SameNumber[GaveSameNumber(figure, candidate.Label) ? 1 : 0]);
        answers.Add(answer, InHeadline[figure.Sentence.Paragraph == 0 ? 1 : 0, heard.Count > 0 && string.Equals(candidate.Label, heard[0].Label, StringComparison.Ordinal) ? 0 : 1]);
        var count = _sitesOf.GetValueOrDefault(candidate.Label);
        answers.Add(answer, Share[count == 0 ? 0 : count == heard.Count ? 5 : 1 + (((count * 4) - 1) / heard.Count)]);
        DescribeGiver(answers, answer, figure, candidate.Label);
    }

    void DescribeRule(Answers answers, int answer, in Attributed figure)
    {
        answers.Add(answer, IsRule[figure.Rule]);
        answers.Add(answer, RuleMeasure[figure.ByRule.Site is null ? 1 : figure.ByRule.SiteSentence == figure.Sentence.Index ? 2 : 0, (int)measures[figure.Figure].Measure.Value]);
        if (figure.ByRule.Site is not null)
        {
            var back = figure.Sentence.Index - figure.ByRule.SiteSentence;
            answers.Add(answer, RuleBack[back < 0 ? 0 : 1 + back]);
        }
    }

    public static int RuleNumber(string rule) => RuleNumbers.GetValueOrDefault(rule);

    /// <summary>What the answer's other figures say.</summary>
    void DescribeGiver(Answers answers, int answer, in Attributed figure, string label)
    {
        var before = SourceBefore(figure, label, out var step);
        answers.Add(answer, FigureBefore[before, step]);
        if (before is 1 or 2)
        {
            answers.Add(answer, FigureBeforeSpeaks[before - 1, SpeakersIn(figure.Sentence.Index)]);
        }

        answers.Add(answer, FigureAfter[SourceAfter(figure, label, out step), step]);
        answers.Add(answer, Given[Gave(figure, label)]);
    }

    int SpeakersIn(int sentence)
    {
        var next = FirstAfter(sentence);
        return next == 0 || heard[next - 1].Sentence.Index < sentence ? 0 : next == 1 || heard[next - 2].Sentence.Index < sentence ? 1 : 2;
    }

    void DescribeSpeaking(Answers answers, int answer, in Attributed figure, Heard speaking)
    {
        var (sentence, site) = (figure.Sentence, speaking.Site);
        var back = sentence.Index - speaking.Sentence.Index;
        var isAfter = back < 0 || (back == 0 && site.Cue > figure.At);
        answers.Add(answer, Back[back switch { < -1 => 0, -1 => 1, <= 3 => back + 2, <= 5 => 6, <= 9 => 7, _ => 8 }]);
        answers.Add(answer, Binding[(int)site.Bond, site.IsPassive ? 1 : site.IsCited ? 2 : 0]);
        answers.Add(answer, BesideRule[speaking.Rule, back != 0 ? 2 : isAfter ? 1 : 0]);
        answers.Add(answer, Cue[passage.Text.Tokens[site.Cue].Word, back == 0 ? 0 : 1]);
        answers.Add(answer, Quoted[quotations.At(figure.At) is null ? 0 : 1, Math.Abs(back) <= 1 ? 0 : 1]);
        if (back != 0)
        {
            answers.Add(answer, Paragraphs[isAfter ? 0 : 1 + sentence.Paragraph - speaking.Sentence.Paragraph, Opening(sentence)]);
            answers.Add(answer, Order[isAfter ? 1 : 1 + Recency(speaking, sentence.Index)]);
            answers.Add(answer, WithFigure[HoldsFigure(speaking.Sentence, figure.Figure) ? 1 : 0, isAfter ? 1 : 0]);
            return;
        }

        var side = isAfter ? 1 : 0;
        answers.Add(answer, Order[0]);
        answers.Add(answer, Beside[((int)site.Bond * 2) + side, site.Reach.HasFlag(isAfter ? Reach.Before : Reach.After) ? 0 : 1]);
        answers.Add(answer, BesideFar[side, Far(figure.At, isAfter ? site.First : site.End)]);
        answers.Add(answer, BesideBreaks[side, Between(figure, isAfter ? site.First : site.End)]);
        answers.Add(answer, BesideRank[side, Rank(speaking, figure.At)]);
    }

    void DescribeMention(Answers answers, int answer, in Attributed figure, Mention mention)
    {
        var tokens = passage.Text.Tokens;
        var side = mention.First > figure.At ? 1 : 0;
        answers.Add(answer, Named[side, Far(figure.At, side == 1 ? mention.First : mention.End)]);
        answers.Add(answer, NamedBreaks[side, Between(figure, side == 1 ? mention.First : mention.End)]);
        answers.Add(answer, WordBefore[mention.First > mention.Sentence.FirstToken ? tokens[mention.First - 1].Word : 0, side]);
        answers.Add(answer, WordAfter[mention.End < mention.Sentence.EndToken ? tokens[mention.End].Word : 0, side]);
        for (var at = mention.End; at < Math.Min(mention.Sentence.EndToken, mention.End + 6); at++)
        {
            if (WordClasses.Has(tokens[at], WordClass.Report | WordClass.Measuring | WordClass.Past | WordClass.ThirdPerson))
            {
                answers.Add(answer, VerbAfter[tokens[at].Word, side]);
                break;
            }
        }
    }

    static int Far(int figure, int other) => Math.Abs(figure - other) switch { <= 3 => 0, <= 6 => 1, <= 10 => 2, <= 16 => 3, <= 25 => 4, _ => 5 };

    /// <summary>What stands between the figure and another token: 0 nothing, 1 a comma, 2 a stronger break, 3 another figure.</summary>
    int Between(in Attributed figure, int other)
    {
        var (first, end) = other < figure.At ? (Math.Max(other, figure.At - MostTokens), figure.At) : (figure.At + 1, Math.Min(other, figure.At + MostTokens));
        var tokens = passage.Text.Tokens;
        if (first >= end)
        {
            return 0;
        }

        if (other < figure.At ? figure.Figure > 0 && passage.Figures[figure.Figure - 1].Span.Start >= tokens[first].Start : figure.Figure + 1 < passage.Figures.Count && passage.Figures[figure.Figure + 1].Span.Start < tokens[end - 1].End)
        {
            return 3;
        }

        var between = 0;
        for (var at = first; at < end && between < 2; at++)
        {
            between = Words.StrongBreak.Contains(tokens[at]) || passage.Text.Text[tokens[at].Start] is ';' or '—' or '–' ? 2 : passage.Text.Text[tokens[at].Start] == ',' ? 1 : between;
        }

        return between;
    }

    /// <summary>How many speak between the speaker and the figure, on the same side in the same sentence; 2 for more.</summary>
    int Rank(Heard speaking, int at)
    {
        var (first, end) = speaking.Site.Cue < at ? (FirstWithCue(speaking.Site.Cue + 1), FirstWithCue(at)) : (FirstWithCue(at), FirstWithCue(speaking.Site.Cue));
        return Math.Min(2, end - first);
    }

    /// <summary>1 for the last speaker before a sentence, 2 for the one before, and so on to 5.</summary>
    int Recency(Heard speaking, int sentence)
    {
        const int Most = 5;
        var order = 1;
        string? last = null;
        var from = FirstAfter(sentence - 1) - 1;
        for (var i = from; i >= Math.Max(0, from - MostSites) && order < Most && !ReferenceEquals(heard[i], speaking); i--)
        {
            order += last is null || !string.Equals(heard[i].Label, last, StringComparison.Ordinal) ? 1 : 0;
            last = heard[i].Label;
        }

        return order;
    }

    void DescribeNobody(Answers answers, in Attributed figure)
    {
        var (sentence, measure) = (figure.Sentence, measures[figure.Figure]);
        answers.Add(0, NobodyMeasure[(int)measure.Measure.Value]);
        answers.Add(0, NobodyPeople[SubjectNumber(measure.Subject.Value)]);
        var last = FirstAfter(sentence.Index) - 1;
        answers.Add(0, NobodyHeard[last < 0 ? 4 : Math.Min(3, sentence.Paragraph - heard[last].Sentence.Paragraph)]);
        var before = SourceBefore(figure, null, out var step);
        answers.Add(0, NobodyBefore[before switch { 1 => 0, 3 => 2, _ => 1 }, step]);
        answers.Add(0, NobodyOpening[Opening(sentence)]);
        answers.Add(0, NobodyHeadline[sentence.Paragraph == 0 ? 1 : 0]);
        answers.Add(0, NobodyPast[HasPastPerfect(sentence) ? 1 : 0]);
        answers.Add(0, NobodySpeakers[_sitesOf.Count]);
        answers.Add(0, NobodyBeside[SpeakersIn(sentence.Index)]);
        for (var at = Math.Max(sentence.FirstToken, figure.At - MostFigures); at < Math.Min(sentence.EndToken, figure.At + MostFigures); at++)
        {
            if (passage.Text.Tokens[at].Word > 0)
            {
                answers.Add(0, NobodyWords[passage.Text.Tokens[at].Word, 0]);
            }
        }

        if (figure.ByRule.Source.Value is null)
        {
            answers.Add(0, IsRule[figure.Rule]);
        }
        else
        {
            answers.Add(0, IsNotRule[figure.Rule, 3]);
        }
    }

    static void DescribeSide(Answers answers, int answer, string? country, string people, int measure)
    {
        var side = country is null ? 3 : string.Equals(country, people, StringComparison.Ordinal) ? 0 : IsOtherSide(country, people) ? 1 : 2;
        answers.Add(answer, Side[side, measure]);
        answers.Add(answer, States[country is null ? Subjects.All.Count : SubjectNumber(country), SubjectNumber(people)]);
    }

    static bool IsOtherSide(string country, string people) => country switch
    {
        Subjects.Ukraine or Subjects.SouthKorea => people is Subjects.Russia or Subjects.NorthKorea,
        Subjects.Russia => people is Subjects.Ukraine,
        Subjects.NorthKorea => people is Subjects.Ukraine or Subjects.SouthKorea,
        _ => false,
    };

    static int SubjectNumber(string subject)
    {
        for (var i = 0; i < Subjects.All.Count; i++)
        {
            if (string.Equals(Subjects.All[i], subject, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return Subjects.All.Count;
    }

    /// <summary>0: the figure before has no source; 1: it has this one; 2: another; 3: there is none. The label null asks for nobody.</summary>
    int SourceBefore(in Attributed figure, string? label, out int step)
    {
        step = 0;
        if (figure.Figure == 0)
        {
            return 3;
        }

        step = Step(passage.Text.SentenceAt(passage.Figures[figure.Figure - 1].Span.Start), figure.Sentence);
        var source = readings[figure.Figure - 1].Source.Value;
        return string.Equals(source, label, StringComparison.Ordinal) ? 1 : source is null ? 0 : 2;
    }

    int SourceAfter(in Attributed figure, string label, out int step)
    {
        const int MostAhead = 3;
        step = 0;
        for (var i = figure.Figure + 1; i < Math.Min(readings.Count, figure.Figure + MostAhead); i++)
        {
            var sentence = passage.Text.SentenceAt(passage.Figures[i].Span.Start);
            if (readings[i].Site is not null && readings[i].SiteSentence == sentence.Index)
            {
                step = Step(figure.Sentence, sentence);
                return string.Equals(readings[i].Source.Value, label, StringComparison.Ordinal) ? 0 : 1;
            }
        }

        return 2;
    }

    static int Step(Sentence first, Sentence second) => first.Index == second.Index ? 0 : Math.Min(3, 1 + second.Paragraph - first.Paragraph);

    bool GaveSameNumber(in Attributed figure, string label)
    {
        var quantity = passage.Figures[figure.Figure].Quantity;
        for (var i = Math.Max(0, figure.Figure - MostFigures); i < Math.Min(readings.Count, figure.Figure + MostFigures); i++)
        {
            if (i != figure.Figure && passage.Figures[i].Quantity is var other && other.Low == quantity.Low && other.High == quantity.High && string.Equals(readings[i].Source.Value, label, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    int Gave(in Attributed figure, string label)
    {
        const int Most = 4;
        var count = 0;
        for (var i = figure.Figure - 1; i >= Math.Max(0, figure.Figure - MostFigures) && count < Most; i--)
        {
            count += string.Equals(readings[i].Source.Value, label, StringComparison.Ordinal) ? 1 : 0;
        }

        return count;
    }

    bool HoldsFigure(Sentence sentence, int near)
    {
        for (var i = Math.Max(0, near - MostFigures); i < Math.Min(passage.Figures.Count, near + MostFigures); i++)
        {
            if (sentence.Span.Contains(passage.Figures[i].Span))
            {
                return true;
            }
        }

        return false;
    }

    int Opening(Sentence sentence)
    {
        var token = passage.Text.Tokens[sentence.FirstToken];
        return Words.SubjectPronoun.Contains(token) ? 1
            : Words.Article.Contains(token) ? 2
            : Words.PointingBack.Contains(token) ? 3
            : Words.Preposition.Contains(token) ? 4
            : Words.StrongBreak.Contains(token) || Words.ClauseOpener.Contains(token) ? 5
            : token.Kind == TokenKind.Number ? 6
            : token.Word == 0 && token.IsCapital ? 7 : 0;
    }

    bool HasPastPerfect(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + Clause.LongestPhrase); i++)
        {
            if (passage.Text.Tokens[i].Word == Words.Had)
            {
                return true;
            }
        }

        return false;
    }
}
