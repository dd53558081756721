using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers of units of measure, money, parts and rates.</summary>
internal static class MeasureRules
{
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
    static readonly WordList RatioSigns = Vocabulary.Words("ratio");
    static readonly WordList Every = Vocabulary.Words("every");

    public static bool IsPercentage(in NumberSite site) => Percentages.LengthAt(site.Tokens, AfterHyphen(site)) > 0;

    public static bool IsMoney(in NumberSite site) =>
        site.Is(site.Phrase.First - 1, MoneySigns) || site.Is(AfterHyphen(site), MoneyUnits) || site.Is(site.Phrase.End, MoneySigns) || site.Is(site.Noun.Head, MoneyUnits);

    public static bool IsCalibre(in NumberSite site) => site.Is(AfterHyphen(site), Calibres);

    public static bool IsDuration(in NumberSite site) => site.Is(AfterHyphen(site), Durations) || site.Is(site.Noun.Head, Durations);

    public static bool IsMeasure(in NumberSite site) => site.Is(AfterHyphen(site), Measures) || site.Is(site.Noun.Head, Measures);

    public static bool IsFraction(in NumberSite site) => site.Is(AfterHyphen(site), Fractions);

    /// <summary>"1 in 3", "one for every 30".</summary>
    public static bool IsRatio(in NumberSite site) => IsRatioAt(site, site.Phrase.End, 1) || IsRatioAt(site, site.Phrase.First - 1, -1);

    static bool IsRatioAt(in NumberSite site, int at, int step)
    {
        if (site.Is(at, Every) || (site.Is(at, RatioSigns) && site.Is(at + step, Every)))
        {
            return true;
        }

        var other = at + step;
        return site.Phrase.Number.High <= 20 && site.Is(at, RatioSigns) && site.Has(other) && IsSmallNumber(site, other);
    }

    static bool IsSmallNumber(in NumberSite site, int at) =>
        NumberReader.MayBegin(site.Tokens[at]) && NumberReader.TryRead(site.Text, at, out var number) && number.Form != NumberForm.Vague && number.High is > 0 and <= 1000
        && site.Tokens[at].Length < 4;

    public static bool IsRate(in NumberSite site) => IsRateAt(site, site.Phrase.End) || IsRateAt(site, Math.Max(site.Noun.End, site.Phrase.End));

    static bool IsRateAt(in NumberSite site, int at) => site.Has(at) && Rates.LengthAt(site.Tokens, at) is > 0 and var length && !site.Is(at + length, RateUndone);

    /// <summary>"155–18": two numbers joined by a dash that are no range.</summary>
    public static bool IsScore(in NumberSite site) =>
        !site.Phrase.IsRange && (IsDash(NumberShape.After(site.Text, site.Phrase.NumberEnd)) && site.Has(site.Phrase.NumberEnd + 1) && site.Tokens[site.Phrase.NumberEnd + 1].Kind == TokenKind.Number
        || IsDash(NumberShape.Before(site.Text, site.Phrase.First)) && site.Has(site.Phrase.First - 2) && site.Tokens[site.Phrase.First - 2].Kind == TokenKind.Number);

    public static bool IsDifference(in NumberSite site) => site.Noun.Counted == Counted.Nothing && Differences.MatchBefore(site.Tokens, site.Phrase.Start, out _) is not null;

    public static bool IsAudience(in NumberSite site) => site.Is(site.Noun.Head, Audiences) || Populations.MatchBefore(site.Tokens, site.Phrase.Start, out _) is not null;

    static bool IsDash(char c) => c is '-' or '–' or '—' or '−';

    /// <summary>The token after the number, or after a hyphen that joins it on ("72-hour").</summary>
    static int AfterHyphen(in NumberSite site)
    {
        var at = site.Phrase.End;
        return NumberShape.After(site.Text, at) is '-' or '‑' or '‐' ? at + 1 : at;
    }
}
