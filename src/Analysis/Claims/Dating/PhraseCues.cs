using Analysis.Claims.Attribution;
using Analysis.Claims.Weighing;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>What a date phrase's place, kind and neighbours say of its bearing on a figure.</summary>
internal sealed class PhraseCues
{
    const int MostTokens = 80;

    static readonly string[] Places = ["before it", "after it", "sentence before", "earlier in the paragraph", "paragraph before", "earlier", "sentence after", "paragraph after"];
    static readonly string[] Roles = Enum.GetNames<PhraseRole>();
    static readonly string[] Kinds = ["calendar day", "calendar month", "year", "day of the month", "weekday", "day counted", "unit counted", "rolling span", "distance", "range", "part", "season", "other"];
    static readonly string[] Distances = ["1-2", "3-5", "6-10", "11-18", "more"];
    static readonly string[] Ages = ["later", "same day", "day before", "2-6 days", "7-30 days", "more", "no day"];
    static readonly string[] Betweens = ["nothing", "a comma", "a break", "a figure"];
    static readonly string[] SitePlaces = ["no speaker", "elsewhere", "beside the speaker", "near the speaker", "in the speaker's sentence"];

    readonly FeatureFamily _role;
    readonly FeatureFamily _kind;
    readonly FeatureFamily _kindOfRole;
    readonly FeatureFamily _relation;
    readonly FeatureFamily _age;
    readonly FeatureFamily _far;
    readonly FeatureFamily _between;
    readonly FeatureFamily _before;
    readonly FeatureFamily _after;
    readonly FeatureFamily _verb;
    readonly FeatureFamily _site;
    readonly FeatureFamily _isNearest;
    readonly FeatureFamily _others;
    readonly FeatureFamily _figureWords;

    public PhraseCues(FeatureTable table)
    {
        _role = table.Add("what it dates by rule", Roles, Places);
        _kind = table.Add("kind of date", Kinds, Places);
        _kindOfRole = table.Add("kind of date, by what it dates", Kinds, Roles);
        _relation = table.Add("relation", Enum.GetNames<DateRelation>(), Roles);
        _age = table.Add("days before the text", Ages, Roles);
        _far = table.Add("words between", Places, Distances);
        _between = table.Add("between date and figure", Places, Betweens);
        _before = table.AddWords("word before the date", Places);
        _after = table.AddWords("word after the date", Places);
        _verb = table.AddWords("verb of the date", ["own sentence", "another"]);
        _site = table.Add("date and speaker", SitePlaces, Roles);
        _isNearest = table.Add("figures nearer to the date", Places, ["none", "one", "more"]);
        _others = table.Add("dates in the sentence", Places, ["one", "two", "more"]);
        _figureWords = table.AddWords("word after the figure, date", Places);
    }

    /// <summary>Describes the phrase as evidence for an answer.</summary>
    public void Describe(Answers answers, int answer, Passage passage, DatedPhrases phrases, int figure, Sentence sentence, in DatedPhrase date, Sentence home, AttributionReading attribution)
    {
        var tokens = passage.Text.Tokens;
        var at = passage.Text.TokenAt(passage.Figures[figure].Span.Start);
        var phrase = date.Phrase;
        var place = Place(sentence, home, phrase, at);
        var role = (int)date.Role;
        var kind = Kind(phrase.Expression);
        answers.Add(answer, _role[role, place]);
        answers.Add(answer, _kind[kind, place]);
        answers.Add(answer, _kindOfRole[kind, role]);
        answers.Add(answer, _relation[(int)phrase.Relation, role]);
        answers.Add(answer, _age[Age(passage, date), role]);
        answers.Add(answer, _before[phrase.FirstToken > home.FirstToken ? tokens[phrase.FirstToken - 1].Word : 0, place]);
        answers.Add(answer, _after[phrase.EndToken < home.EndToken ? tokens[phrase.EndToken].Word : 0, place]);
        answers.Add(answer, _verb[date.Verb >= 0 ? tokens[date.Verb].Word : 0, place <= 1 ? 0 : 1]);
        answers.Add(answer, _site[SitePlace(passage, home, phrase, attribution), role]);
        var count = phrases.In(home.Index).Length;
        answers.Add(answer, _others[place, count - 1]);
        if (place > 1)
        {
            return;
        }

        answers.Add(answer, _far[place, Far(Math.Abs(place == 0 ? at - phrase.EndToken : phrase.FirstToken - at))]);
        answers.Add(answer, _between[place, Between(passage, figure, at, place == 0 ? phrase.EndToken : phrase.FirstToken)]);
        answers.Add(answer, _isNearest[place, Nearer(passage, figure, phrase)]);
        var after = passage.Text.TokenAt(passage.Figures[figure].Span.End - 1) + 1;
        for (var i = after; i < Math.Min(sentence.EndToken, after + 4); i++)
        {
            answers.Add(answer, _figureWords[tokens[i].Word, place]);
        }
    }

    static int Place(Sentence sentence, Sentence home, DatePhrase phrase, int figure) =>
        home.Index == sentence.Index ? phrase.FirstToken < figure ? 0 : 1
        : home.Index > sentence.Index ? home.Paragraph == sentence.Paragraph ? 6 : 7
        : home.Paragraph == sentence.Paragraph ? home.Index == sentence.Index - 1 ? 2 : 3
        : home.Paragraph == sentence.Paragraph - 1 ? 4 : 5;

    static int Kind(DateExpression expression) => expression switch
    {
        CalendarDate { Day: not null } => 0,
        CalendarDate { Month: not null } => 1,
        CalendarDate => 2,
        DayOfMonth => 3,
        Weekday or InWeek => 4,
        UnitShift { Unit: DateUnit.Day } => 5,
        UnitShift => 6,
        RollingSpan => 7,
        Distance => 8,
        DateRange => 9,
        PartOf => 10,
        Season => 11,
        _ => 12,
    };

    static int Age(Passage passage, in DatedPhrase date) =>
        date.Day is { } day && passage.Article.Published?.AsDay is { } published
            ? (published.DayNumber - day.DayNumber) switch { < 0 => 0, 0 => 1, 1 => 2, <= 6 => 3, <= 30 => 4, _ => 5 }
            : 6;

    static int Far(int distance) => distance switch { <= 2 => 0, <= 5 => 1, <= 10 => 2, <= 18 => 3, _ => 4 };

    static int SitePlace(Passage passage, Sentence home, DatePhrase phrase, AttributionReading attribution)
    {
        if (attribution.Site is not { } site)
        {
            return 0;
        }

        if (attribution.SiteSentence != home.Index)
        {
            return 1;
        }

        var cue = passage.Text.TokenAt(site.Start);
        return Math.Min(Math.Abs(cue - phrase.EndToken), Math.Abs(phrase.FirstToken - cue)) switch { <= 2 => 2, <= 8 => 3, _ => 4 };
    }

    static int Between(Passage passage, int figure, int at, int other)
    {
        var tokens = passage.Text.Tokens;
        var (first, end) = other <= at ? (Math.Max(other, at - MostTokens), at) : (at + 1, Math.Min(other, at + MostTokens));
        if (first >= end)
        {
            return 0;
        }

        if (other <= at ? figure > 0 && passage.Figures[figure - 1].Span.Start >= tokens[first].Start : figure + 1 < passage.Figures.Count && passage.Figures[figure + 1].Span.Start < tokens[end - 1].End)
        {
            return 3;
        }

        var between = 0;
        for (var i = first; i < end && between < 2; i++)
        {
            var sign = passage.Text.Text[tokens[i].Start];
            between = sign is ';' or ':' or '—' or '–' || DatingWords.Opener.Contains(tokens[i]) ? 2 : sign == ',' ? 1 : between;
        }

        return between;
    }

    /// <summary>How many of the figures beside it stand nearer to the phrase; 2 for more.</summary>
    static int Nearer(Passage passage, int figure, DatePhrase phrase)
    {
        var own = Math.Abs(passage.Figures[figure].Span.Start - phrase.Span.Start);
        var nearer = 0;
        for (var i = Math.Max(0, figure - 3); i < Math.Min(passage.Figures.Count, figure + 4); i++)
        {
            nearer += i != figure && Math.Abs(passage.Figures[i].Span.Start - phrase.Span.Start) < own ? 1 : 0;
        }

        return nearer;
    }
}
