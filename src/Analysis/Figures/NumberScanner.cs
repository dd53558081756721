using Analysis.Text;

namespace Analysis.Figures;

/// <summary>A number of the text with the rule that decided it.</summary>
/// <param name="Phrase">The number with its qualifiers.</param>
/// <param name="Noun">The noun phrase after it.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Rule">The rule that decided it; null while it is open.</param>
/// <param name="Others">The numbers before it.</param>
internal readonly record struct ScannedNumber(NumberPhrase Phrase, NounPhrase Noun, Sentence Sentence, FigureRule? Rule, OtherNumbers Others)
{
    /// <summary>Asks the rules in their order; the first that holds decides.</summary>
    public ScannedNumber Decide(TokenizedText text, IReadOnlyList<FigureRule> rules, OtherNumbers others, TextFigures figures)
    {
        var site = new NumberSite(text, Phrase, Noun, Sentence, others, figures);
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Holds(site))
            {
                return this with { Rule = rules[i] };
            }
        }

        return this;
    }
}

/// <summary>Reads the numbers of a text in order and decides those that their own sentence decides.</summary>
internal sealed class NumberScanner(TokenizedText text, IReadOnlyList<TextSpan> dates)
{
    /// <summary>How far a number may reach over tokens, at most.</summary>
    const int LongestReach = 24;

    static readonly WordList Multipliers = Vocabulary.Words("multiplier");
    static readonly WordList From = Vocabulary.Words("range from");

    readonly List<ScannedNumber> _numbers = new(16);
    OtherNumbers _others = OtherNumbers.None;
    int _date;

    public List<ScannedNumber> Read()
    {
        foreach (var sentence in text.Sentences)
        {
            ReadSentence(sentence);
        }

        return _numbers;
    }

    void ReadSentence(Sentence sentence)
    {
        var floor = sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = text.Tokens[i];
            if (!NumberReader.MayBegin(token))
            {
                continue;
            }

            if (IsInDate(token))
            {
                RejectDate(token, i, sentence);
                floor = i + 1;
            }
            else if (NumberPhraseReader.TryRead(text, i, floor, Ceiling(i, sentence), out var phrase))
            {
                Decide(phrase, sentence);
                i = phrase.End - 1;
                floor = phrase.End;
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

    /// <summary>The first token that a number from <paramref name="at"/> on, or its noun, may not reach: that of the next date, or the sentence's end.</summary>
    int Ceiling(int at, Sentence sentence)
    {
        var limit = Math.Min(sentence.EndToken, at + LongestReach);
        if (_date >= dates.Count)
        {
            return limit;
        }

        var end = at + 1;
        while (end < limit && text.Tokens[end].Start < dates[_date].Start)
        {
            end++;
        }

        return end;
    }

    void RejectDate(in Token token, int at, Sentence sentence)
    {
        if (token.Kind != TokenKind.Number)
        {
            return;
        }

        var number = new Number(at, at + 1, 0, 0, NumberForm.Digits, 1, false);
        _numbers.Add(new ScannedNumber(new NumberPhrase(at, at, at + 1, at + 1, number, null), default, sentence, FigureRules.Date, _others));
        _others = _others with { LastRule = FigureRules.Date, LastEnd = at + 1 };
    }

    void Decide(in NumberPhrase phrase, Sentence sentence)
    {
        var noun = NounPhraseReader.Read(text, phrase.End, Math.Max(phrase.End, Ceiling(phrase.End - 1, sentence)), phrase.IsOne);
        var number = new ScannedNumber(phrase, noun, sentence, null, _others).Decide(text, FigureRules.InOrder, _others, TextFigures.None);
        _numbers.Add(number);
        Remember(number);
    }

    /// <summary>"men from 50 countries", "twelve times more": counted in passing, so that "of them" behind it still means the people.</summary>
    bool IsAside(in NumberPhrase phrase, in NounPhrase noun) =>
        (noun.Head >= 0 && Multipliers.Contains(text.Tokens[noun.Head])) || (phrase.Start > 0 && From.Contains(text.Tokens[phrase.Start - 1]));

    void Remember(in ScannedNumber number)
    {
        var (phrase, noun, sentence, rule, _) = number;
        _others = _others with { LastRule = rule, LastEnd = phrase.End };
        if (rule is { TakesIt: true })
        {
            _others = _others with { LastCounted = Counted.People, LastCountedSentence = sentence.Index, LastFigureEnd = Math.Max(phrase.End, noun.End) };
        }
        else if (rule is not null && FigureRules.CountsThings(rule) && !IsAside(phrase, noun))
        {
            _others = _others with { LastCounted = Counted.Things, LastCountedSentence = sentence.Index };
        }
    }
}
