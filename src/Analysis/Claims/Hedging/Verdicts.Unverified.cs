using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <content>What could not be verified, and of whom that says something.</content>
internal sealed partial class Verdicts
{
    static readonly WordList Verifying = Vocabulary.Words("verify word");
    static readonly WordList Confirming = Vocabulary.Words("confirm word");
    static readonly WordList Determiners = Vocabulary.Words("anaphoric determiner");
    static readonly WordList Possessives = Vocabulary.Words("possessive of another");
    static readonly WordList PersonalThings = Vocabulary.Words("personal thing");

    /// <summary>"could not be verified", "nobody has confirmed it"; what one body does not confirm of another's figures is not doubted by the text.</summary>
    void ReadUnverified(Sentence sentence, int negator, int verb)
    {
        const string Rule = "not verified";
        const int MostForObject = 6;
        var isPassive = Find(WordClass.Be, negator, verb) >= 0 || (EndsWith(verb, "ed") && FindLast(WordClass.Be, Math.Max(sentence.FirstToken, negator - 3), negator) >= 0);
        var end = Math.Min(sentence.EndToken, verb + MostForObject);
        if (!isPassive && _text.Find(Things, verb + 1, end) is >= 0 and var told && GoesOn(sentence, told))
        {
            Give(FiguresAfter(sentence, told), Hedge.Unconfirmed, Rule, verb);
            return;
        }

        var thing = isPassive ? _text.FindLast(Things, Math.Max(sentence.FirstToken, negator - 8), negator) : _text.Find(Things, verb + 1, end);
        var isMeant = isPassive ? IsSaidOfFigures(sentence, negator) : thing >= 0 ? _text.Find(Determiners, verb + 1, thing) >= 0 : ObjectOf(sentence, verb) is not null || IsRelative(sentence, verb);
        if (!isMeant)
        {
            return;
        }

        var figures = Neither.Contains(_text.Tokens[negator]) && negator == sentence.FirstToken ? FiguresOfParagraph(sentence) : FiguresBefore(sentence, negator);
        if (Confirming.Contains(_text.Tokens[verb]) && !isPassive)
        {
            figures = figures.FindAll(IsUnofficial);
        }

        if (thing >= 0 && IsPersonal(sentence, thing) && PersonBefore(sentence) is { } person)
        {
            _unverified.TryAdd(_attributions[person].Source.Value!, _text.Tokens[verb].Span);
        }
        else
        {
            Give(IsWide(sentence, negator, thing) ? SameSourceInParagraph(figures) : figures, Hedge.Unconfirmed, Rule, verb);
        }
    }

    /// <summary>"his account", "her claims": all that the person says in the text.</summary>
    bool IsPersonal(Sentence sentence, int thing) =>
        PersonalThings.Contains(_text.Tokens[thing]) && _text.Find(Possessives, Math.Max(sentence.FirstToken, thing - 2), thing) >= 0;

    /// <summary>The nearest figure before that comes from somebody who is no body of the catalogue, in this paragraph or the one before; null for none.</summary>
    int? PersonBefore(Sentence sentence)
    {
        const int MostFigures = 12;
        for (var i = _next - 1; i >= Math.Max(0, _next - MostFigures) && sentence.Paragraph - _passage.SentenceOf(i).Paragraph <= 1; i--)
        {
            if (_attributions[i].Source.Value is not null && !IsListed(i))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>An outlet, a group, an unnamed officer: no body of which others would have to confirm what it says of its own.</summary>
    bool IsUnofficial(int figure) => !IsListed(figure);

    bool IsListed(int figure) => _attributions[figure].Source.Value is { } label && _passage.Sources.Find(label) is { } known && known.Kind is not (SourceKind.Media or SourceKind.Experts or SourceKind.Monitor);

    /// <summary>Every figure of the paragraph before a sentence; of the paragraph before, where it is a paragraph of its own.</summary>
    List<int> FiguresOfParagraph(Sentence sentence)
    {
        const int MostFigures = 12;
        var found = new List<int>();
        for (var i = _next - 1; i >= Math.Max(0, _next - MostFigures); i--)
        {
            var of = _passage.SentenceOf(i);
            if (sentence.Index - of.Index > MostSentencesBack || sentence.Paragraph - of.Paragraph > (sentence.Index > 0 && _text.Sentences[sentence.Index - 1].Paragraph == sentence.Paragraph ? 0 : 1))
            {
                break;
            }

            found.Add(i);
        }

        return found;
    }
}
