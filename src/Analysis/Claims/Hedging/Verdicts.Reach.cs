using Analysis.Claims.Clauses;
using Analysis.Text;

namespace Analysis.Claims.Hedging;

/// <content>Which figures a verdict is about.</content>
internal sealed partial class Verdicts
{
    /// <summary>The figures before a token; all that the source gave in the paragraph where several things are named ("the figures", "both").</summary>
    List<int> Meant(Sentence sentence, int token, int told) => IsWide(sentence, told, told) ? SameSourceInParagraph(FiguresBefore(sentence, token)) : FiguresBefore(sentence, token);

    /// <summary>"the claims", "his account", "none of this", "both".</summary>
    bool IsWide(Sentence sentence, int at, int thing) =>
        (thing >= 0 && (EndsWith(thing, "s") || Accounts.Contains(_text.Tokens[thing]))) || _text.Find(Whole, Math.Max(sentence.FirstToken, at - 3), Math.Min(sentence.EndToken, at + 2)) >= 0;

    static readonly WordList Accounts = Vocabulary.Words("account word");
    static readonly WordList Whole = Vocabulary.Words("all of it");

    bool EndsWith(int token, string end) => _text[_text.Tokens[token]].EndsWith(end, StringComparison.OrdinalIgnoreCase);

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
}
