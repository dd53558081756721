using Analysis.Claims.Attribution;
using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <content>Answers that say no, and accounts that were put right.</content>
internal sealed partial class Verdicts
{
    static readonly WordList Refusals = Vocabulary.Words("refusal");
    static readonly WordList Mistakes = Vocabulary.Words("mistake word");
    static readonly WordList Telling = Vocabulary.Words("telling verb");
    static readonly WordList TellingOfAccount = Vocabulary.Words("telling verb", "telling verb of an account");
    static readonly WordList OwnAccounts = Vocabulary.Words("own account");

    /// <summary>What others say of themselves in quotations ("we had 40 men, which was a mistake") puts nothing right.</summary>
    Quotations? _quotations;

    /// <summary>A question and its answer: "Could 20,000 more be on the way? No.", "Is that so? - It is not."</summary>
    void ReadAnswer(Sentence sentence)
    {
        const int LongestLabel = 6;
        const int MostForQuote = 80;
        if (sentence.Index == 0 || _next == 0)
        {
            return;
        }

        if (_text.Text[_text.Sentences[sentence.Index - 1].Span.End - 1] != '?')
        {
            // The headline "3,000 dead". They are not. - But of 3,000 who were to return, "They did not" is news.
            if (IsDisclaimer(sentence, sentence.FirstToken) && FindQuote(_text.Sentences[sentence.Index - 1].FirstToken, Math.Min(sentence.FirstToken, _text.Sentences[sentence.Index - 1].FirstToken + MostForQuote)) >= 0)
            {
                Give(FiguresBefore(sentence, sentence.FirstToken), Hedge.Denied, "the next sentence rejects it", sentence.FirstToken);
            }

            return;
        }

        var first = sentence.FirstToken;
        for (var at = first; at < Math.Min(sentence.EndToken, first + LongestLabel); at++)
        {
            first = IsSign(at, ':') ? at + 1 : first;
        }

        var question = _text.Sentences[sentence.Index - 1];
        var back = question.Index - _passage.SentenceOf(_next - 1).Index;
        if (back > 1 || (back == 1 && _text.Find(AskedTruth, question.FirstToken, question.EndToken) < 0))
        {
            return;
        }

        var asked = _text.TokenAt(_passage.Figures[_next - 1].Span.Start);
        if (first < sentence.EndToken && Rejects(sentence, first) && !Definite.Contains(_text.Tokens[Math.Max(0, asked - 1)]))
        {
            Give(SameSource(_next - 1), Hedge.Denied, "the answer rejects it", first);
        }
    }

    static readonly WordList AskedTruth = Vocabulary.Words("asked truth");
    static readonly WordList Definite = Vocabulary.Words("known before");

    /// <summary>"No.", "Wrong.", "It is not."</summary>
    bool Rejects(Sentence sentence, int first) =>
        (Refusals.Contains(_text.Tokens[first]) && (first + 1 >= sentence.EndToken || _text.Tokens[first + 1].Kind == TokenKind.Sign)) || IsDisclaimer(sentence, first);

    /// <summary>"They have not.", "He did not.": a whole sentence.</summary>
    bool IsDisclaimer(Sentence sentence, int first)
    {
        const int Longest = 4;
        return sentence.EndToken - first is > 2 and <= Longest && WordClasses.Has(_text.Tokens[first + 1], WordClass.Be | WordClass.Have | WordClass.Do) && WordClasses.Has(_text.Tokens[first + 2], WordClass.Not);
    }

    /// <summary>"Our entry at first said N", "we wrote that N", beside words of correction in the paragraph or the line above.</summary>
    void ReadCorrection(Sentence sentence, int own)
    {
        const int Reach = 12;
        var end = Math.Min(sentence.EndToken, own + Reach);
        var account = _text.Find(OwnAccounts, own + 1, Math.Min(end, own + 4));
        var verb = _text.Find(account >= 0 ? TellingOfAccount : Telling, Math.Max(own, account) + 1, end);
        if (verb < 0 || HasSign(own, verb, ';') || !IsCorrected(sentence) || (_quotations ??= new Quotations(_text)).At(own) is not null)
        {
            return;
        }

        if (FiguresAfter(sentence, verb) is [var first, ..])
        {
            Give([first], Hedge.Denied, "put right", verb);
        }
    }

    bool IsCorrected(Sentence sentence)
    {
        const int MostSentences = 3;
        var sentences = _text.Sentences;
        for (var i = Math.Max(0, sentence.Index - 2); i < Math.Min(sentences.Count, sentence.Index + MostSentences); i++)
        {
            var isNear = sentences[i].Paragraph == sentence.Paragraph || (i < sentence.Index && sentences[i].Paragraph == sentence.Paragraph - 1 && sentences[i].EndToken - sentences[i].FirstToken < 9);
            if (isNear && _text.Find(Mistakes, sentences[i].FirstToken, Math.Min(sentences[i].EndToken, sentences[i].FirstToken + 60)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
