using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <content>Who is named before a figure's sentence, and may be whom its pronoun means.</content>
sealed partial class WeighedSpeakers
{
    /// <summary>How many sentences before a figure's own are looked at for those who are named there.</summary>
    public const int SentencesBefore = 2;

    const int MostAntecedents = 4;
    const int MostMentions = 24;

    /// <summary>The word nearest to the figure that stands for somebody named before and gives figures; null for none.</summary>
    Anaphor? AnaphorOf(in Attributed figure)
    {
        var tokens = passage.Text.Tokens;
        Anaphor? nearest = null;
        var end = Math.Min(figure.Sentence.EndToken, figure.At + MostTokens);
        for (var at = Math.Max(figure.Sentence.FirstToken, figure.At - MostTokens); at < end; at++)
        {
            if (nearest is { } known && at - figure.At >= Math.Abs(known.At - figure.At))
            {
                break;
            }

            if (AnaphorKind(at, end) is >= 0 and var kind)
            {
                nearest = new Anaphor(at, kind, HeardAt(at));
            }
        }

        return nearest;
    }

    /// <summary>0 he or she, 1 it, 2 they, 3 a noun with an article; -1 for another word, and for one that gives no figure.</summary>
    int AnaphorKind(int at, int end)
    {
        var token = passage.Text.Tokens[at];
        if (Words.SubjectPronoun.Contains(token))
        {
            return !Gives(at + 1, end) ? -1 : Words.PersonalPronoun.Contains(token) ? 0 : token.Word == Words.It ? 1 : 2;
        }

        if (Words.ThirdPossessive.Contains(token))
        {
            return !IsCount(at + 1, end) ? -1 : Words.PersonalPossessive.Contains(token) ? 0 : token.Word == Words.Its ? 1 : 2;
        }

        if (token.Word != Words.The || at + 2 >= end || passage.Text.Tokens[at + 1] is not { Kind: TokenKind.Word } noun)
        {
            return -1;
        }

        var behind = at + 1 + Math.Max(1, Words.Role.LengthAt(passage.Text.Tokens, at + 1));
        return (behind > at + 2 || Words.Organisation.Contains(noun) || Words.SpeakerNoun.Contains(noun) || Words.Role.LengthAt(passage.Text.Tokens, at + 1) > 0)
            && (Gives(behind, end) || (behind + 1 < end && passage.Text.Text[passage.Text.Tokens[behind].Start] is '\'' or '’' && IsCount(behind + 1, end))) ? 3 : -1;
    }

    /// <summary>A verb of reporting or counting, auxiliaries and adverbs before it aside.</summary>
    bool Gives(int at, int end)
    {
        const int Farthest = 3;
        for (var i = at; i < Math.Min(end, at + Farthest); i++)
        {
            var token = passage.Text.Tokens[i];
            if (Words.Say.Contains(token) || Words.Count.Contains(token))
            {
                return true;
            }

            if (!Words.Auxiliary.Contains(token) && !Words.Adverb.Contains(token))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"count", "latest estimate".</summary>
    bool IsCount(int at, int end)
    {
        const int Farthest = 3;
        for (var i = at; i < Math.Min(end, at + Farthest); i++)
        {
            if (Words.CountNoun.Contains(passage.Text.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of speaking whose words hold a token; null for none.</summary>
    Heard? HeardAt(int token)
    {
        const int Near = 3;
        var next = FirstWithCue(token);
        for (var i = Math.Max(0, next - Near); i < Math.Min(heard.Count, next + Near); i++)
        {
            if (heard[i].Site.First <= token && token < heard[i].Site.End)
            {
                return heard[i];
            }
        }

        return null;
    }

    /// <summary>Those named before the pronoun who fit it, the last ones first.</summary>
    void AddAntecedents(List<Candidate> candidates, in Attributed figure, Anaphor? anaphor)
    {
        if (anaphor is not { } word)
        {
            return;
        }

        var last = MentionsBefore(word.At);
        var count = 0;
        for (var i = last - 1; i >= Math.Max(0, last - MostMentions) && count < MostAntecedents; i--)
        {
            var mention = mentions[i];
            if (!Fits(mention, word))
            {
                continue;
            }

            var known = NumberOf(candidates, mention.Label);
            if (known >= 0 && candidates[known].Antecedent > 0)
            {
                continue;
            }

            count++;
            var candidate = known < 0 ? new Candidate(mention.Label, mention.Speaker, null, null) : candidates[known];
            candidate = candidate with { Antecedent = count, Before = candidate.Before ?? mention, Through = candidate.Through ?? word.Heard };
            if (known < 0)
            {
                candidates.Add(candidate);
            }
            else
            {
                candidates[known] = candidate;
            }
        }
    }

    bool Fits(Mention mention, in Anaphor word) =>
        !(mention.End - mention.First == 1 && Words.SubjectPronoun.Contains(passage.Text.Tokens[mention.First])) && word.Kind switch
        {
            0 => mention.Speaker.IsPerson && GivenNames.Agree(GivenNames.OfPronoun(passage.Text.Tokens[word.At]), mention.Speaker.Gender),
            2 => true,
            _ => !mention.Speaker.IsPerson,
        };

    /// <summary>Those named in the sentences before, the last ones first.</summary>
    void AddNamedBefore(List<Candidate> candidates, in Attributed figure)
    {
        const int Most = 3;
        var last = MentionsBefore(figure.Sentence.FirstToken);
        var added = 0;
        for (var i = last - 1; i >= Math.Max(0, last - MostMentions) && figure.Sentence.Index - mentions[i].Sentence.Index <= SentencesBefore && added < Most; i--)
        {
            var mention = mentions[i];
            var known = NumberOf(candidates, mention.Label);
            if (known < 0)
            {
                added++;
                candidates.Add(new Candidate(mention.Label, mention.Speaker, null, null) { Before = mention });
            }
            else if (candidates[known].Before is null)
            {
                candidates[known] = candidates[known] with { Before = mention };
            }
        }
    }

    /// <summary>How many mentions begin before a token.</summary>
    int MentionsBefore(int token)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].First < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    void DescribeBefore(Answers answers, int answer, in Attributed figure, Candidate candidate, Anaphor? anaphor)
    {
        if (candidate.Before is { } before)
        {
            answers.Add(answer, NamedBefore[Place(figure, before), Opening(figure.Sentence)]);
        }

        if (anaphor is { } word)
        {
            var side = word.At > figure.At ? 1 : 0;
            answers.Add(answer, AntecedentRank[word.Kind, candidate.Antecedent == 0 ? MostAntecedents : candidate.Antecedent - 1]);
            if (candidate.Antecedent > 0)
            {
                answers.Add(answer, AntecedentPlace[word.Kind, Place(figure, candidate.Before!)]);
                answers.Add(answer, Agreement[Agrees(word, candidate.Speaker)]);
                if (word.Heard is null)
                {
                    answers.Add(answer, Through[side, Far(figure.At, word.At)]);
                }
            }
        }

        if (candidate.Office > 0)
        {
            answers.Add(answer, Offices[candidate.Office - 1]);
            answers.Add(answer, OfficeSpeaks[candidate.Through is null ? 1 : 0, IsOfDateline(candidate.Speaker) ? 0 : 1]);
        }

        if (candidate.SpeaksNear(figure.Sentence) is { } speaking && speaking.Sentence.Index == figure.Sentence.Index)
        {
            if (speaking.Form is Form.Pronoun or Form.Office or Form.Other)
            {
                answers.Add(answer, HeardBefore[(int)speaking.Form, candidate.Heard is not { } last || last.Sentence.Index >= figure.Sentence.Index ? 0 : Recency(last, figure.Sentence.Index)]);
                answers.Add(answer, BeforeInParagraph[(int)speaking.Form, candidate.Before is not { } named ? 2 : named.Sentence.Paragraph == figure.Sentence.Paragraph ? 0 : 1]);
            }

            answers.Add(answer, AsRead[(int)speaking.Form, string.Equals(speaking.Label, candidate.Label, StringComparison.Ordinal) ? 0 : candidate.Office > 0 ? 2 : 1]);
        }
    }

    /// <summary>0 where the noun behind the article tells the speaker's kind ("the agency", an intelligence service), 1 where it tells another, 2 where it tells none.</summary>
    int Agrees(in Anaphor word, Speaker speaker) =>
        word.Kind != 3 || speaker.Kind is not { } kind || !Role.TryMatch(passage.Text.Tokens, word.At + 1, out var role) || role.Class != RoleClass.Body ? 2 : role.Kind == kind ? 0 : 1;

    bool IsOfDateline(Speaker speaker) => speaker.Country is { } country && string.Equals(country, _stateOfDateline, StringComparison.Ordinal);

    static int Place(in Attributed figure, Mention mention)
    {
        const int LongestOpening = 3;
        var isSubject = mention.First - mention.Sentence.FirstToken < LongestOpening;
        return (figure.Sentence.Index - mention.Sentence.Index) switch { <= 0 => 0, 1 => isSubject ? 1 : 2, 2 => isSubject ? 3 : 4, _ => 5 };
    }
}
