using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <content>Which figures a verdict is about.</content>
internal sealed partial class Verdicts
{
    void Give(List<int> figures, Hedge hedge, string rule, int evidence)
    {
        foreach (var figure in figures)
        {
            if (_readings[figure] is not { Value: Hedge.Denied })
            {
                _readings[figure] = new(hedge, rule, _text.Tokens[evidence].Span);
            }
        }
    }

    /// <summary>The figures before a token; all that the source gave in the paragraph where several things are named ("the figures", "both").</summary>
    List<int> Meant(Sentence sentence, int token, int told) => IsWide(sentence, told, told) ? SameSourceInParagraph(FiguresBefore(sentence, token)) : FiguresBefore(sentence, token);

    /// <summary>"the claims", "his account", "none of this", "both".</summary>
    bool IsWide(Sentence sentence, int at, int thing) =>
        (thing >= 0 && (EndsWith(thing, "s") || Accounts.Contains(_text.Tokens[thing]))) || _text.Find(Whole, Math.Max(sentence.FirstToken, at - 3), Math.Min(sentence.EndToken, at + 2)) >= 0;

    static readonly WordList Accounts = Vocabulary.Words("account word");
    static readonly WordList Whole = Vocabulary.Words("all of it");
    static readonly WordList Possessives = Vocabulary.Words("possessive of another");
    static readonly WordList PersonalThings = Vocabulary.Words("personal thing");

    bool EndsWith(int token, string end) => _text[_text.Tokens[token]].EndsWith(end, StringComparison.OrdinalIgnoreCase);

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

    /// <summary>The figures of the sentence behind a token, up to a semicolon.</summary>
    List<int> FiguresAfter(Sentence sentence, int token)
    {
        const int Reach = 60;
        var found = new List<int>();
        var rest = token;
        for (var i = FirstFrom(_text.Tokens[token].End); i < _passage.Figures.Count && _passage.Figures[i].Span.Start < sentence.Span.End; i++)
        {
            var at = _text.TokenAt(_passage.Figures[i].Span.Start);
            if (at > token + Reach || HasSign(rest, at, ';'))
            {
                break;
            }

            found.Add(i);
            rest = at;
        }

        return found;
    }

    /// <summary>The nearest figure before a token and those of its sentence that come from the same source.</summary>
    List<int> FiguresBefore(Sentence sentence, int token)
    {
        var last = FirstFrom(_text.Tokens[token].Start) - 1;
        return last >= 0 && !_isTaken && IsNear(_passage.SentenceOf(last), sentence) ? SameSource(last) : [];
    }

    /// <summary>The first figure that begins at a position or behind it.</summary>
    int FirstFrom(int position)
    {
        var (low, high) = (0, _passage.Figures.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _passage.Figures[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>In the same paragraph, or the answer to the paragraph's question.</summary>
    bool IsNear(Sentence before, Sentence sentence) =>
        sentence.Index - before.Index <= MostSentencesBack + 1 && (before.Paragraph == sentence.Paragraph || (before.Paragraph == sentence.Paragraph - 1 && IsAsked(before, sentence)));

    bool IsAsked(Sentence before, Sentence sentence)
    {
        for (var i = before.Index; i < sentence.Index; i++)
        {
            if (_text.Sentences[i].Paragraph == before.Paragraph && _text.Text[_text.Sentences[i].Span.End - 1] == '?')
            {
                return true;
            }
        }

        return false;
    }

    List<int> SameSource(int figure)
    {
        var found = new List<int> { figure };
        var sentence = _passage.SentenceOf(figure);
        for (var i = figure - 1; i >= 0 && i > figure - 12 && _passage.SentenceOf(i).Index == sentence.Index && IsOfSource(i, figure); i--)
        {
            found.Add(i);
        }

        return found;
    }

    List<int> SameSourceInParagraph(List<int> figures)
    {
        if (figures.Count == 0)
        {
            return figures;
        }

        var first = figures.Min();
        for (var i = first - 1; i >= 0 && i > first - 12 && _passage.SentenceOf(i).Paragraph == _passage.SentenceOf(first).Paragraph && IsOfSource(i, first); i--)
        {
            figures.Add(i);
        }

        return figures;
    }

    bool IsOfSource(int figure, int other) => string.Equals(_attributions[figure].Source.Value, _attributions[other].Source.Value, StringComparison.Ordinal);

    /// <summary>The last figure that begins behind one token and ends before another; null when none does.</summary>
    int? FigureBetween(int start, int end)
    {
        var last = FirstFrom(_text.Tokens[Math.Clamp(end, 0, _text.Tokens.Length - 1)].Start) - 1;
        return last >= _next && _text.TokenAt(_passage.Figures[last].Span.Start) > start && _text.TokenAt(_passage.Figures[last].Span.End - 1) < end ? last : null;
    }

    /// <summary>The figure is what a verb calls something: "called 30,000 “hard to imagine”", "called Kyiv's earlier 12,000 a lie".</summary>
    bool IsObject(int figure, int verb, int named)
    {
        const int MostBefore = 4;
        const int MostBehind = 4;
        var (start, end) = (_text.TokenAt(_passage.Figures[figure].Span.Start), _text.TokenAt(_passage.Figures[figure].Span.End - 1) + 1);
        return start - verb <= MostBefore && named - end <= MostBehind && Find(WordClass.Preposition, verb + 1, start) < 0;
    }

    /// <summary>The figure that begins with a token; null for none.</summary>
    int? FigureAt(int token) =>
        token < _text.Tokens.Length && FirstFrom(_text.Tokens[token].Start) is var figure && figure < _passage.Figures.Count && _passage.Figures[figure].Span.Start == _text.Tokens[token].Start ? figure : null;

    /// <summary>What is called untrue behind the word: "“Pure invention,” he said of the 11,000", "“Fake news,” he called the 11,000".</summary>
    int? FigureAfterOf(Sentence sentence, int at)
    {
        const int Reach = 12;
        return FiguresAfter(sentence, at) is [var first, ..] && _text.TokenAt(_passage.Figures[first].Span.Start) is var start && start < at + Reach && start + 3 >= sentence.EndToken ? first : null;
    }

    /// <summary>A question and its answer: "Could 20,000 more be on the way? No.", "Is that so? - It is not."</summary>
    void ReadAnswer(Sentence sentence)
    {
        const int LongestLabel = 6;
        if (sentence.Index == 0 || _next == 0)
        {
            return;
        }

        if (_text.Text[_text.Sentences[sentence.Index - 1].Span.End - 1] != '?')
        {
            if (IsDisclaimer(sentence, sentence.FirstToken))
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
}
