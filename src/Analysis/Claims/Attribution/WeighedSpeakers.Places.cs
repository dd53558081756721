using Analysis.Claims.Clauses;
using Analysis.Claims.Weighing;

namespace Analysis.Claims.Attribution;

/// <content>What the place where somebody speaks or is named says.</content>
sealed partial class WeighedSpeakers
{
    void DescribeSpeaking(Answers answers, int answer, in Attributed figure, Heard speaking)
    {
        var (sentence, site) = (figure.Sentence, speaking.Site);
        var back = sentence.Index - speaking.Sentence.Index;
        var isAfter = back < 0 || (back == 0 && site.Cue > figure.At);
        answers.Add(answer, Back[back switch { < -1 => 0, -1 => 1, <= 3 => back + 2, <= 5 => 6, <= 9 => 7, _ => 8 }]);
        answers.Add(answer, Binding[(int)site.Bond, site.IsPassive ? 1 : site.IsCited ? 2 : 0]);
        answers.Add(answer, BesideRule[speaking.Rule, back != 0 ? 2 : isAfter ? 1 : 0]);
        answers.Add(answer, SpeaksForm[(int)speaking.Form, back != 0 ? 2 : isAfter ? 1 : 0]);
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
}
