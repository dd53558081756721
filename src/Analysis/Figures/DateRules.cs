using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Numbers of dates, times and ages where no date phrase covers them.</summary>
internal static class DateRules
{
    static readonly WordList Months = Vocabulary.Words("month");
    static readonly WordList YearPrepositions = Vocabulary.Words("year preposition");
    static readonly PhraseList Clocks = Vocabulary.Phrases("clock");
    static readonly PhraseList AgeCues = Vocabulary.Phrases("age");
    static readonly WordList Durations = Vocabulary.Words("duration");
    static readonly WordList Of = Vocabulary.Words("of");
    static readonly WordList Superlatives = Vocabulary.Words("superlative");
    static readonly WordList AgedNouns = Vocabulary.Words("aged noun");
    static readonly WordList Old = Vocabulary.Words("old");
    static readonly WordList Be = Vocabulary.Words("be");
    static readonly WordList HeOrShe = Vocabulary.Words("he or she");
    static readonly WordList Coordinators = Vocabulary.Words("coordinator");

    public static bool IsTime(in NumberSite site) =>
        NumberShape.Before(site.Text, site.Phrase.First) == ':' && site.Has(site.Phrase.First - 2) && site.Tokens[site.Phrase.First - 2].Kind == TokenKind.Number
        || NumberShape.After(site.Text, site.Phrase.End) == ':' && site.Has(site.Phrase.End + 1) && !site.Tokens[site.Phrase.End + 1].SpaceBefore && site.Tokens[site.Phrase.End + 1].Kind == TokenKind.Number
        || Clocks.LengthAt(site.Tokens, site.Phrase.End) > 0;

    /// <summary>"Dec. 14", "23 October", "Dec. 14 and 15", "2024-10-18", "26/28".</summary>
    public static bool IsDay(in NumberSite site)
    {
        var first = site.Phrase.First;
        if (site.Phrase.Number is not { Form: NumberForm.Digits, High: <= 31 and > 0 } || site.Tokens[first].Length > 2)
        {
            return IsDatePart(site);
        }

        var before = site.Sign(first - 1) == '.' ? first - 2 : first - 1;
        return site.Is(before, Months) || site.Is(site.Phrase.NumberEnd, Months) || IsDatePart(site)
            || (site.Before.LastRule == FigureRules.Date && site.Before.LastEnd == first - 1 && site.Is(first - 1, Coordinators) && site.Noun.Counted == Counted.Nothing);
    }

    static bool IsDatePart(in NumberSite site) =>
        NumberShape.Before(site.Text, site.Phrase.First) == '/' || NumberShape.After(site.Text, site.Phrase.NumberEnd) == '/'
        || ((site.Before.LastRule == FigureRules.Date || site.Before.LastRule == FigureRules.Year) && NumberShape.Before(site.Text, site.Phrase.First) is '-' or '–' && site.Before.LastEnd == site.Phrase.First - 1);

    public static bool IsYear(in NumberSite site)
    {
        var first = site.Phrase.Number.First;
        if (site.Tokens[first].Kind != TokenKind.Number || site.Tokens[first].Length != 4 || !IsYearNumber(site, first))
        {
            return false;
        }

        if (site.Noun.Counted == Counted.People)
        {
            return site.Is(first - 1, YearPrepositions) || site.Sign(first - 1) == ',';
        }

        return site.Phrase.Start == first || site.Phrase.IsRange;
    }

    static bool IsYearNumber(in NumberSite site, int first)
    {
        var number = site.Text[site.Tokens[first]];
        var isOld = site.Is(first - 1, YearPrepositions) && (number.StartsWith("17", StringComparison.Ordinal) || number.StartsWith("18", StringComparison.Ordinal));
        return number.IndexOfAny(',', '.') < 0 && (isOld || number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal)) && site.Phrase.Number.Scale == 1;
    }

    /// <summary>"the youngest of the dead was 19", "a girl of four".</summary>
    static bool IsAgeOfSuperlative(in NumberSite site)
    {
        var at = site.Phrase.Start - 1;
        if (site.Is(at, Of))
        {
            return site.Is(at - 1, AgedNouns) && site.Noun.Counted == Counted.Nothing;
        }

        if (!site.Is(at, Be))
        {
            return false;
        }

        for (var i = at - 1; i > at - 8; i--)
        {
            if (site.Is(i, Superlatives))
            {
                return site.Noun.Counted == Counted.Nothing;
            }
        }

        return false;
    }

    /// <summary>"24-year-old", "76-year old", "34 years old".</summary>
    static bool IsYearsOld(in NumberSite site)
    {
        for (var i = site.Phrase.End; i < site.Phrase.End + 2; i++)
        {
            if (site.Is(i, Durations) && (site.Is(i + 1, Old) || site.Is(i + 2, Old)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"aged 20 and 26", "Kim, 41, said", "he is twenty-one".</summary>
    public static bool IsAge(in NumberSite site)
    {
        var first = site.Phrase.Start;
        if (site.Phrase.Number.High > 120 || site.Phrase.Number.Form == NumberForm.Vague)
        {
            return false;
        }

        if (AgeCues.MatchBefore(site.Tokens, first, out _) is not null || IsAgeOfSuperlative(site) || IsYearsOld(site) || (site.Is(first - 1, Be) && site.Is(first - 2, HeOrShe)))
        {
            return true;
        }

        if (IsLimit(site) || IsOfBearer(site))
        {
            return true;
        }

        if (site.Before.LastRule == FigureRules.Age && site.Before.LastEnd == first - 1 && site.Noun.Counted == Counted.Nothing)
        {
            return true;
        }

        return site.Phrase.Number.Form == NumberForm.Digits && site.Sign(first - 1) == ',' && site.Sign(site.Phrase.End) is ',' or '.' or ')' && site.Has(first - 2)
            && site.Tokens[first - 2].Kind == TokenKind.Word && !site.Phrase.IsQualified && site.Phrase.Number.High is >= Youngest and < Oldest && !(site.Is(site.Phrase.End + 1, PluralAuxiliaries) && site.Is(first - 2, People));
    }

    /// <summary>"prisoners under 25", "those over 60".</summary>
    static bool IsLimit(in NumberSite site) =>
        site.Noun.Counted == Counted.Nothing && site.Phrase.Number.High is >= Youngest and < Oldest && site.Phrase.Start < site.Phrase.First && site.Is(site.Phrase.Start, AgeLimits)
        && (site.Is(site.Phrase.Start - 1, Bearers) || (site.Is(site.Phrase.Start - 1, People) && !site.Is(site.Phrase.Start - 1, Tolls)));

    /// <summary>"a nurse of 58", "conscripts of eighteen or nineteen".</summary>
    static bool IsOfBearer(in NumberSite site) =>
        site.Noun.Counted == Counted.Nothing && site.Phrase.Number.High is >= Youngest and < Oldest && site.Is(site.Phrase.Start - 1, Of)
        && site.Is(site.Phrase.Start - 2, People) && !site.Is(site.Phrase.Start - 2, Totals);

    const int Youngest = 10;
    const int Oldest = 100;
    static readonly WordList AgeLimits = Vocabulary.Words("age limit");
    static readonly WordList Bearers = Vocabulary.Words("bearer of an age");
    static readonly WordList PluralAuxiliaries = Vocabulary.Words("plural auxiliary");
    static readonly WordList People = Vocabulary.Words("people");
    static readonly WordList Tolls = Vocabulary.Words("running quantity");
    static readonly WordList Totals = Vocabulary.Words("collective");
}
