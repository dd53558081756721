using Analysis.Claims.Attribution;
using Analysis.Dates;
using Analysis.Dates.Expressions;
using Analysis.Text;

namespace Analysis.Claims.Dating;

/// <summary>The one occasion on which everybody of a conversation speaks: a hearing, a briefing or an interview, told turn by turn.</summary>
/// <remarks>
/// Its day stands once, in the heading or where the writer tells when they met, and holds for all that is answered; what a turn quotes
/// of others has a day of its own, or none.
/// </remarks>
internal sealed class Sitting
{
    const int MostSentencesOfHead = 12;
    const int FewestQuestions = 3;

    readonly bool[] _isAnswer;

    Sitting(DateOnly day, TextSpan evidence, bool[] isAnswer)
    {
        Day = day;
        Evidence = evidence;
        _isAnswer = isAnswer;
    }

    public DateOnly Day { get; }

    /// <summary>The phrase that names the day.</summary>
    public TextSpan Evidence { get; }

    /// <summary>The paragraph is part of an answer, and not of a question or of the head.</summary>
    public bool IsAnswer(int paragraph) => paragraph < _isAnswer.Length && _isAnswer[paragraph];

    /// <summary>The sitting that a text records; null for other texts, and where its head names no day or several.</summary>
    public static Sitting? Of(Passage passage, DatedPhrases phrases)
    {
        var sentences = passage.Text.Sentences;
        if (sentences.Count == 0)
        {
            return null;
        }

        var turns = new Turns(passage.Text);
        if (IsBroadcast(turns, passage.Text))
        {
            return null;
        }

        var isAnswer = new bool[sentences[^1].Paragraph + 1];
        var first = turns.IsConversation ? MarkTurns(turns, isAnswer) : MarkAnswers(passage.Text, isAnswer);
        DatedPhrase? found = null;
        for (var i = 0; i < Math.Min(sentences.Count, MostSentencesOfHead) && sentences[i].Paragraph < first; i++)
        {
            foreach (var date in phrases.In(i))
            {
                if (date is not { Day: not null, Phrase: { Relation: DateRelation.In, Expression: not TimeOfDay } } || !(turns.IsConversation ? date.Role != PhraseRole.About : IsOfMeeting(passage.Text, sentences[i])))
                {
                    continue;
                }

                if (found is { } other && other.Day != date.Day)
                {
                    return null;
                }

                found = date;
            }
        }

        return found is { Day: { } day } head ? new Sitting(day, head.Phrase.Span, isAnswer) : null;
    }

    /// <summary>"PRESENTER:", "VO:": a programme, whose reporters tell what others said on other days.</summary>
    static bool IsBroadcast(Turns turns, TokenizedText text)
    {
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph && turns.TryGet(paragraph = sentence.Paragraph, out _, out var first, out var end))
            {
                for (var at = first; at < end; at++)
                {
                    if (DatingWords.Broadcasting.Contains(text.Tokens[at]))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    /// <summary>Marks the paragraphs of whoever answers, to the next label; the first labelled paragraph below the head, which may look like one ("Transcript: …").</summary>
    static int MarkTurns(Turns turns, bool[] isAnswer)
    {
        var first = isAnswer.Length;
        var isAnswering = false;
        for (var paragraph = 1; paragraph < isAnswer.Length; paragraph++)
        {
            if (turns.TryGet(paragraph, out var isAsker, out _, out _))
            {
                first = Math.Min(first, paragraph);
                isAnswering = !isAsker;
            }

            isAnswer[paragraph] = isAnswering;
        }

        return first;
    }

    /// <summary>"How many were they?" as a paragraph, and what follows it: marks the answers where there are several such questions; the first question, 0 where they are too few.</summary>
    static int MarkAnswers(TokenizedText text, bool[] isAnswer)
    {
        var first = isAnswer.Length;
        var questions = 0;
        foreach (var sentence in text.Sentences)
        {
            // The last sentence of a paragraph decides.
            isAnswer[sentence.Paragraph] = !IsQuestion(text, sentence);
        }

        for (var paragraph = 0; paragraph < isAnswer.Length; paragraph++)
        {
            if (!isAnswer[paragraph])
            {
                questions++;
                first = Math.Min(first, paragraph);
            }

            isAnswer[paragraph] &= paragraph > first;
        }

        return questions >= FewestQuestions ? first : 0;
    }

    static bool IsQuestion(TokenizedText text, Sentence sentence) => sentence.EndToken > sentence.FirstToken && text.Text[text.Tokens[sentence.EndToken - 1].Start] == '?';

    /// <summary>"We spoke on Tuesday, in a kitchen in Sumy".</summary>
    static bool IsOfMeeting(TokenizedText text, Sentence sentence)
    {
        const int MostTokens = 40;
        var tokens = new SentenceTokens(text);
        for (var at = sentence.FirstToken; at < Math.Min(sentence.EndToken, sentence.FirstToken + MostTokens); at++)
        {
            if (tokens.Has(at, DatingWords.FirstPerson) && tokens.Has(at + 1, DatingWords.Interviewing))
            {
                return true;
            }
        }

        return false;
    }
}
