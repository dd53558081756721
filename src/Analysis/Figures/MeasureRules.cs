using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers of units of measure, money, parts and rates.</summary>
internal static class MeasureRules
{
    /// <summary>How far behind "one" the "30" of "one officer for every 30" may stand.</summary>
    const int FarthestWhole = 6;

    static readonly PhraseList Percentages = Vocabulary.Phrases("percentage");
    static readonly WordList MoneySigns = Vocabulary.Words("money sign", "money code");
    static readonly WordList MoneyUnits = Vocabulary.Words("money unit");
    static readonly WordList Calibres = Vocabulary.Words("calibre");
    static readonly WordList Durations = Vocabulary.Words("duration");
    static readonly WordList Measures = Vocabulary.Words("measure");
    static readonly WordList Fractions = Vocabulary.Words("fraction");
    static readonly PhraseList Rates = Vocabulary.Phrases("rate");
    static readonly WordList RateUndone = Vocabulary.Words("rate undone");
    static readonly PhraseList Differences = Vocabulary.Phrases("difference");
    static readonly PhraseList Populations = Vocabulary.Phrases("population");
    static readonly WordList Audiences = Vocabulary.Words("audience");
    static readonly PhraseList Ratios = Vocabulary.Phrases("ratio");
    static readonly WordList Metres = Vocabulary.Words("metres");
    static readonly WordList RateFillers = Vocabulary.Words("rate filler");
    static readonly WordList MoreOrFewer = Vocabulary.Words("more or fewer");
    static readonly WordList Than = Vocabulary.Words("than");
    static readonly PhraseList Surveys = Vocabulary.Phrases("survey");
    static readonly WordList To = Vocabulary.Words("to");
    static readonly WordList From = Vocabulary.Words("range from");
    static readonly WordList Live = Vocabulary.Words("live");
    static readonly WordList Populace = Vocabulary.Words("populace");
    static readonly WordList Every = Vocabulary.Words("every");

    public static bool IsPercentage(in NumberSite site) => Percentages.LengthAt(site.Tokens, AfterHyphen(site)) > 0;

    public static bool IsMoney(in NumberSite site) =>
        site.Is(site.Phrase.First - 1, MoneySigns) || site.Is(AfterHyphen(site), MoneyUnits) || site.Is(site.Phrase.End, MoneySigns) || site.Is(site.Noun.Head, MoneyUnits);

    public static bool IsCalibre(in NumberSite site) => site.Is(AfterHyphen(site), Calibres);

    public static bool IsDuration(in NumberSite site) => site.Is(AfterHyphen(site), Durations) || site.Is(site.Noun.Head, Durations);

    public static bool IsMeasure(in NumberSite site) => site.Noun.Counted != Counted.People && (site.Is(AfterHyphen(site), Measures) || site.Is(site.Noun.Head, Measures) || IsMetres(site) || IsAngle(site));

    /// <summary>"50°27′".</summary>
    static bool IsAngle(in NumberSite site) => NumberShape.After(site.Text, site.Phrase.End) is '°' or '′' or '″';

    /// <summary>"100m": a scale before people only.</summary>
    static bool IsMetres(in NumberSite site) => site.Is(site.Phrase.Number.End - 1, Metres) && site.Phrase.Number.Form == NumberForm.Digits;

    public static bool IsFraction(in NumberSite site) => site.Is(AfterHyphen(site), Fractions);

    /// <summary>"1 in 3", "one for every 30", "three out of four"; what follows such a number is one too.</summary>
    public static bool IsRatio(in NumberSite site)
    {
        if (site.Before.LastRule == FigureRules.Ratio && site.Has(site.Before.LastEnd) && site.Phrase.First - site.Before.LastEnd <= FarthestWhole)
        {
            return true;
        }

        var at = site.Phrase.End;
        if (Ratios.Match(site.Tokens, at, out var length) is null || site.Phrase.IsRange || site.Phrase.Number.Form == NumberForm.Vague)
        {
            return false;
        }

        at += length;
        if (!site.Has(at) || !NumberReader.MayBegin(site.Tokens[at]) || !NumberReader.TryRead(site.Text, at, out var whole))
        {
            return site.Is(at - 1, Every);
        }

        var isPlain = whole.Form != NumberForm.Vague && whole.IsWhole && whole.High <= 1000 && site.Phrase.Number.High < whole.High;
        return site.Is(at - 1, Every) || (isPlain && (length > 1 || NounPhraseReader.Read(site.Text, whole.End, site.Sentence.EndToken).Counted != Counted.Things));
    }

    public static bool IsRate(in NumberSite site)
    {
        var at = Math.Max(site.Noun.End, site.Phrase.End);
        for (var end = at + 6; at < end && site.Is(at, RateFillers); at++)
        {
            if (IsRateAt(site, at))
            {
                return true;
            }
        }

        return IsRateAt(site, at) || IsRateAt(site, site.Phrase.End);
    }

    static bool IsRateAt(in NumberSite site, int at) => site.Has(at) && Rates.LengthAt(site.Tokens, at) is > 0 and var length && !site.Is(at + length, RateUndone);

    /// <summary>"155–18": two numbers joined by a dash that are no range.</summary>
    public static bool IsScore(in NumberSite site) =>
        !site.Phrase.IsRange && (IsDescending(site) || (site.Before.LastRule == FigureRules.Score && site.Before.LastEnd == site.Phrase.First - 1) || IsDash(NumberShape.After(site.Text, site.Phrase.NumberEnd)) && site.Has(site.Phrase.NumberEnd + 1) && site.Tokens[site.Phrase.NumberEnd + 1].Kind == TokenKind.Number
        || IsDash(NumberShape.Before(site.Text, site.Phrase.First)) && site.Has(site.Phrase.First - 2) && site.Tokens[site.Phrase.First - 2].Kind == TokenKind.Number);

    /// <summary>"passed by 240 to 30"; "from 12,000 to 10,000" tells two figures.</summary>
    static bool IsDescending(in NumberSite site)
    {
        var to = site.Phrase.End;
        return site.Is(to, To) && site.Has(to + 1) && site.Tokens[to + 1].Kind == TokenKind.Number && !site.Is(site.Phrase.Start - 1, From)
            && NumberReader.TryRead(site.Text, to + 1, out var other) && other.IsWhole && other.High <= site.Phrase.Number.High;
    }

    public static bool IsDifference(in NumberSite site) => (Differences.MatchBefore(site.Tokens, site.Phrase.Start, out _) is not null && !IsDailyAddition(site))
        || (site.Is(site.Phrase.End, MoreOrFewer) && site.Is(site.Phrase.End + 1, Than));

    /// <summary>"an increase of 1,150 over the past day": what a day adds to a running count.</summary>
    static bool IsDailyAddition(in NumberSite site) =>
        DailyAdditions.LengthAt(site.Tokens, site.Phrase.End) > 0 || (site.Has(site.Phrase.End + 1) && DailyAdditions.LengthAt(site.Tokens, site.Phrase.End + 1) > 0);

    static readonly PhraseList DailyAdditions = Vocabulary.Phrases("daily addition");

    public static bool IsAudience(in NumberSite site) =>
        (site.Is(site.Noun.Head, Populace) && site.Is(site.Noun.End, Live)) || AreInhabitants(site) ||
        site.Is(site.Noun.Head, Audiences) || Surveys.MatchBefore(site.Tokens, site.Phrase.Start, out _) is not null || Populations.MatchBefore(site.Tokens, site.Phrase.Start, out _) is not null;

    /// <summary>"The town had 5,000 inhabitants", "of the 70,000 inhabitants it once had".</summary>
    static bool AreInhabitants(in NumberSite site)
    {
        if (!site.Is(site.Noun.Head, Inhabitants))
        {
            return false;
        }

        for (var i = site.Noun.End; i < site.Noun.End + 6; i++)
        {
            if (site.Is(i, HavingInhabitants))
            {
                return site.Is(i + 1, HavingInhabitants) || !site.Has(i + 1) || site.Tokens[i + 1].Kind != TokenKind.Word;
            }
        }

        return site.Is(site.Phrase.Start - 1, HavingInhabitants);
    }

    static readonly WordList Inhabitants = Vocabulary.Words("inhabitants");
    static readonly WordList HavingInhabitants = Vocabulary.Words("having inhabitants");

    static bool IsDash(char c) => c is '-' or '–' or '—' or '−';

    /// <summary>The token after the number, or after a hyphen that joins it on ("72-hour").</summary>
    static int AfterHyphen(in NumberSite site)
    {
        var at = site.Phrase.End;
        return NumberShape.After(site.Text, at) is '-' or '‑' or '‐' ? at + 1 : at;
    }
}
