using Analysis.Claims.Attribution;
using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <content>Who rejects a figure, or calls it untrue.</content>
internal sealed partial class Verdicts
{
    static readonly WordList Truths = Vocabulary.Words("truth word");
    static readonly WordList Bases = Vocabulary.Words("basis word");
    static readonly WordList TurningDown = Vocabulary.Words("turning down");
    static readonly WordList Accusations = Vocabulary.Words("accusation");

    /// <summary>"whether or not 3,000", "2,000 if not 3,000".</summary>
    static readonly WordList Alternatives = Vocabulary.Words("alternative word");
    static readonly WordList Accepting = Vocabulary.Words("accepting verb");

    /// <summary>"rejects that", "denied a report that N", "which Kyiv denies", "was dismissed".</summary>
    void ReadRejection(Sentence sentence, int verb)
    {
        const string Rule = "somebody rejects it";

        // "the disputed region" rejects nothing.
        if (WordClasses.Has(_text.Tokens[Math.Max(sentence.FirstToken, verb - 1)], WordClass.Determiner) || _text.Find(Negators, Math.Max(sentence.FirstToken, verb - 3), verb) >= 0 || _text.Find(Neither, Math.Max(sentence.FirstToken, verb - 4), verb) >= 0)
        {
            return;
        }

        if (ObjectOf(sentence, verb) is { } told)
        {
            Give(GoesOn(sentence, told) ? FiguresAfter(sentence, told) : Meant(sentence, verb, told).FindAll(figure => MayBeRejected(figure, verb, told)), Hedge.Denied, Rule, verb);
        }
        else if (IsThat(verb + 1, sentence))
        {
            var denied = FiguresAfter(sentence, verb + 1);
            Give(denied, Hedge.Denied, Rule, verb);
            _isTaken = denied.Count == 0;
        }
        else if (IsRelative(sentence, verb) || (IsPassive(sentence, verb) && HasSubject(sentence, verb)))
        {
            Give(FiguresBefore(sentence, verb), Hedge.Denied, Rule, verb);
        }
    }

    /// <summary>"called the figure an invention", "called 30,000 “hard to imagine”", "called false a statement that N".</summary>
    void ReadName(Sentence sentence, int verb)
    {
        const int Reach = 12;
        const string Rule = "somebody calls it untrue";
        var end = Math.Min(sentence.EndToken, verb + Reach);
        var falsehood = _text.Find(Falsehoods, verb + 1, end) is >= 0 and var untrue ? untrue : _text.Find(Judgements, verb + 1, end);
        var quote = FindQuote(verb + 1, Math.Min(end, verb + 7));
        if (falsehood < 0 && quote < 0)
        {
            return;
        }

        var named = falsehood >= 0 ? falsehood : quote;
        if (FigureBetween(verb, named) is { } inside && IsObject(inside, verb, named))
        {
            Give([inside], Hedge.Denied, Rule, verb);
        }
        else if (falsehood >= 0 && _text.Find(Things, falsehood + 1, Math.Min(sentence.EndToken, falsehood + 6)) is >= 0 and var told && GoesOn(sentence, told))
        {
            Give(FiguresAfter(sentence, told), Hedge.Denied, Rule, verb);
        }
        else if (falsehood >= 0 && _text.Find(Things, verb + 1, named) is >= 0 and var thing)
        {
            Give(Told(sentence, thing, named, verb), Hedge.Denied, Rule, verb);
        }
        else if (falsehood >= 0 && Falsehoods.Contains(_text.Tokens[falsehood]) && (_text.Find(Pronouns, verb + 1, Math.Min(named, verb + 4)) >= 0 || IsRelative(sentence, verb)))
        {
            Give(FiguresBefore(sentence, verb), Hedge.Denied, Rule, verb);
        }
    }

    /// <summary>"That is a lie", "said the report was untrue", "False, on both counts."</summary>
    void ReadFalsehood(Sentence sentence, int at)
    {
        const string Rule = "said to be untrue";
        const int Reach = 9;
        const int SubjectReach = 14;
        if (at <= sentence.FirstToken + (IsQuote(sentence.FirstToken) ? 2 : 0) && Falsehoods.Contains(_text.Tokens[at]))
        {
            Give(FigureAfterOf(sentence, at) is { } named ? [named] : FiguresBefore(sentence, at), Hedge.Denied, Rule, at);
            return;
        }

        var from = Math.Max(sentence.FirstToken, at - Reach);
        var be = FindLast(WordClass.Be, Math.Max(from, at - 5), at);
        if (be < 0 || _text.Find(Negators, Math.Max(from, be - 4), at) >= 0)
        {
            return;
        }

        if (_text.FindLast(Things, Math.Max(sentence.FirstToken, be - SubjectReach), be) is >= 0 and var thing)
        {
            Give(Told(sentence, thing, be, thing), Hedge.Denied, Rule, at);
        }
        else if (Falsehoods.Contains(_text.Tokens[at]) && (_text.FindLast(Pronouns, Math.Max(from, be - 2), be) >= 0 || IsRelative(sentence, be)))
        {
            Give(FiguresBefore(sentence, be), Hedge.Denied, Rule, at);
        }
    }

    /// <summary>The figure that the thing told tells ("reports of 10,000"), else what it means; none where it tells something else ("reports of torture").</summary>
    List<int> Told(Sentence sentence, int thing, int end, int token) =>
        FigureBetween(thing, end) is { } told ? [told] : GoesOn(sentence, thing) ? [] : Meant(sentence, token, thing);

    /// <summary>"has no basis", "never existed", "not 102"; "does not accept such tallies"; "could not be verified".</summary>
    void ReadNegation(Sentence sentence, int at)
    {
        const string Rule = "said to be untrue";
        if (FigureAt(at + 1) is { } not && !(at > sentence.FirstToken && Alternatives.Contains(_text.Tokens[at - 1])))
        {
            Give([not], Hedge.Denied, Rule, at);
        }
        else if (_text.Find(IsNo(at) ? Bases : Truths, at + 1, Math.Min(sentence.EndToken, at + 4)) is >= 0 and var truth)
        {
            if (IsSaidOfFigures(sentence, at))
            {
                Give(FiguresBefore(sentence, at), Hedge.Denied, Rule, truth);
            }
        }
        else if (_text.Find(Accepting, at + 1, Math.Min(sentence.EndToken, at + 7)) is >= 0 and var accepting && (_text.Find(Things, accepting + 1, Math.Min(sentence.EndToken, accepting + 5)) >= 0 || IsNoneOfThis(sentence, at)))
        {
            Give(SameSourceInParagraph(FiguresBefore(sentence, at)), Hedge.Denied, "somebody rejects it", accepting);
        }
        else if (_text.Find(Verifying, at + 1, Math.Min(sentence.EndToken, at + 8)) is >= 0 and var verb)
        {
            ReadUnverified(sentence, at, verb);
        }
    }

    bool IsNo(int at) => _text.Tokens[at].Word == Words.No;

    /// <summary>"None of this", not "None of the prisoners".</summary>
    bool IsNoneOfThis(Sentence sentence, int at) => at == sentence.FirstToken && IsThat(at + 1, sentence) && at + 2 < sentence.EndToken && Pronouns.Contains(_text.Tokens[at + 2]);

    /// <summary>
    /// An offer that is turned down stays one ("offered 300 observers. Kyiv rejected that"), and a charge that a court dismisses rejects no
    /// figure that nobody gave.
    /// </summary>
    bool MayBeRejected(int figure, int verb, int told) =>
        !(TurningDown.Contains(_text.Tokens[verb]) && Pronouns.Contains(_text.Tokens[told]) && _measures[figure].Measure.Value is Measure.Planned or Measure.Other)
        && (_attributions[figure].Source.Value is not null || !Accusations.Contains(_text.Tokens[told]));
}
