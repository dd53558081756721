using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Finds the numbers of people in a text, and tells of every other number why it is none.</summary>
/// <remarks>One pass over the tokens; at each number a bounded look to both sides, so the work grows with the text and its numbers only.</remarks>
internal static class FigureFinder
{
    /// <param name="text">The text.</param>
    /// <param name="dates">The spans of date phrases, in order: numbers within them are no figures.</param>
    /// <returns>Figures and rejected numbers, each in the order of the text; none overlap.</returns>
    public static FigureScan Find(TokenizedText text, IReadOnlyList<TextSpan> dates)
    {
        var scan = new Scanner(text, dates);
        foreach (var sentence in text.Sentences)
        {
            scan.Read(sentence);
        }

        return scan.Result;
    }

    struct Scanner(TokenizedText text, IReadOnlyList<TextSpan> dates)
    {
        readonly List<Figure> _figures = [];
        readonly List<RejectedNumber> _rejected = [];
        NumbersBefore _before = NumbersBefore.None;
        int _date;
        int _floor;

        public readonly FigureScan Result => new(_figures, _rejected);

        public void Read(Sentence sentence)
        {
            _floor = sentence.FirstToken;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var token = text.Tokens[i];
                if (!NumberReader.MayBegin(token))
                {
                    continue;
                }

                if (IsInDate(token))
                {
                    RejectDate(token, i);
                    continue;
                }

                if (NumberPhraseReader.TryRead(text, i, _floor, Ceiling(i, sentence), out var phrase))
                {
                    Decide(phrase, sentence);
                    i = phrase.End - 1;
                    _floor = phrase.End;
                }
            }
        }

        bool IsInDate(in Token token)
        {
            while (_date < dates.Count && dates[_date].End <= token.Start)
            {
                _date++;
            }

            return _date < dates.Count && dates[_date].Start < token.End;
        }

        /// <summary>The first token that a number from <paramref name="at"/> on may not reach: that of the next date, or the sentence's end.</summary>
        readonly int Ceiling(int at, Sentence sentence)
        {
            if (_date >= dates.Count)
            {
                return sentence.EndToken;
            }

            var end = at + 1;
            var limit = Math.Min(sentence.EndToken, at + 24);
            while (end < limit && text.Tokens[end].Start < dates[_date].Start)
            {
                end++;
            }

            return end;
        }

        void RejectDate(in Token token, int at)
        {
            _floor = at + 1;
            if (token.Kind == TokenKind.Number)
            {
                _rejected.Add(new RejectedNumber(token.Span, FigureRules.Date.Name));
                _before = _before with { LastRule = FigureRules.Date, LastEnd = at + 1 };
            }
        }

        void Decide(in NumberPhrase phrase, Sentence sentence)
        {
            var noun = NounPhraseReader.Read(text, phrase.End, Ceiling(phrase.End - 1, sentence));
            var site = new NumberSite(text, phrase, noun, sentence, _before);
            foreach (var rule in FigureRules.InOrder)
            {
                if (rule.Holds(site))
                {
                    Add(phrase, noun, sentence, rule);
                    return;
                }
            }
        }

        void Add(in NumberPhrase phrase, in NounPhrase noun, Sentence sentence, FigureRule rule)
        {
            var tokens = text.Tokens;
            if (rule.TakesIt)
            {
                var span = new TextSpan(tokens[phrase.Start].Start, tokens[phrase.End - 1].End);
                _figures.Add(new Figure(span, phrase.Quantity!.Value, rule.Name, noun.Head < 0 ? null : tokens[noun.Head].Span));
                _before = new NumbersBefore(_before.Figures + 1, Counted.People, sentence.Index, noun.End, rule, phrase.End);
                return;
            }

            _rejected.Add(new RejectedNumber(new TextSpan(tokens[phrase.First].Start, tokens[phrase.NumberEnd - 1].End), rule.Name));
            var counted = noun.Counted == Counted.Things ? Counted.Things : _before.LastCounted;
            _before = _before with { LastRule = rule, LastEnd = phrase.End, LastCounted = counted };
        }
    }
}

/// <summary>What a text holds in numbers.</summary>
internal sealed record FigureScan(IReadOnlyList<Figure> Figures, IReadOnlyList<RejectedNumber> Rejected)
{
    public static FigureScan None { get; } = new([], []);
}
