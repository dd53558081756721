using Analysis.Text;

namespace Analysis.Dates.Parsers;

/// <summary>The vocabulary of date phrases, table <c>Vocabulary/dates.txt</c>.</summary>
internal static class DateWords
{
    /// <summary>Four digits are a year from here on, inclusive.</summary>
    public const int FirstYear = 1900;

    /// <summary>Four digits are a year up to here, inclusive.</summary>
    public const int LastYear = 2099;

    public static readonly WordNumbers Month = Vocabulary.Numbers("date month", "date short month");
    public static readonly WordList ShortMonth = Vocabulary.Words("date short month");
    public static readonly WordList DoubtfulMonth = Vocabulary.Words("date doubtful month");
    public static readonly WordNumbers Weekday = Vocabulary.Numbers("date weekday", "date short weekday");
    public static readonly WordList ShortWeekday = Vocabulary.Words("date short weekday");
    public static readonly WordNumbers Season = Vocabulary.Numbers("date season");
    public static readonly WordList DoubtfulSeason = Vocabulary.Words("date doubtful season");
    public static readonly WordNumbers Unit = Vocabulary.Numbers("date unit");
    public static readonly WordList PluralUnit = Vocabulary.Words("date plural unit");
    public static readonly WordNumbers NearDay = Vocabulary.Numbers("date near day");
    public static readonly WordList NumberQualifier = Vocabulary.Words("date number qualifier");
    public static readonly WordList NumberWord = Vocabulary.Words("date number word");
    public static readonly WordList Hour = Vocabulary.Words("date hour");
    public static readonly WordList Ending = Vocabulary.Words("date ending");
    public static readonly WordList Zone = Vocabulary.Words("date zone");
    public static readonly WordNumbers PartOfDay = Vocabulary.Numbers("date part of day");
    public static readonly WordNumbers Direction = Vocabulary.Numbers("date direction");
    public static readonly WordList Same = Vocabulary.Words("date same");
    public static readonly WordNumbers Ordinal = Vocabulary.Numbers("date ordinal");
    public static readonly WordNumbers Count = Vocabulary.Numbers("date count");
    public static readonly WordList Moment = Vocabulary.Words("date moment");
    public static readonly WordList Overnight = Vocabulary.Words("date overnight");
    public static readonly WordList So = Vocabulary.Words("date so");
    public static readonly WordList Far = Vocabulary.Words("date far");
    public static readonly WordList InWord = Vocabulary.Words("date in word");
    public static readonly WordList VagueCount = Vocabulary.Words("date vague count");
    public static readonly WordNumbers Third = Vocabulary.Numbers("date third");
    public static readonly WordNumbers Edge = Vocabulary.Numbers("date edge");
    public static readonly WordList Half = Vocabulary.Words("date half");
    public static readonly WordList Course = Vocabulary.Words("date course");
    public static readonly WordList DayEnding = Vocabulary.Words("date day ending");
    public static readonly WordNumbers Ago = Vocabulary.Numbers("date ago");
    public static readonly WordList Up = Vocabulary.Words("date up");
    public static readonly WordList Decade = Vocabulary.Words("date decade ending");
    public static readonly WordList DateNoun = Vocabulary.Words("date noun");
    public static readonly WordList DateLeader = Vocabulary.Words("date noun leader");
    public static readonly WordList Stretch = Vocabulary.Words("date stretch");
    public static readonly WordList YearLeader = Vocabulary.Words("date year leader");
    public static readonly WordList YearFollower = Vocabulary.Words("date year follower");
    public static readonly WordList MonthLeader = Vocabulary.Words("date month leader");
    public static readonly WordList SeasonLeader = Vocabulary.Words("date season leader");
    public static readonly WordList Meridian = Vocabulary.Words("date meridian");
    public static readonly WordList Earlier = Vocabulary.Words("date earlier");
    public static readonly WordList New = Vocabulary.Words("date new");
    public static readonly WordList Eve = Vocabulary.Words("date eve");
    public static readonly WordList Then = Vocabulary.Words("date then");
    public static readonly WordList StretchLeader = Vocabulary.Words("date stretch leader");
    public static readonly WordList Christmas = Vocabulary.Words("date christmas");
    public static readonly WordList Indefinite = Vocabulary.Words("date indefinite");
    public static readonly WordList The = Vocabulary.Words("date the");
    public static readonly WordList Of = Vocabulary.Words("date of");
    public static readonly WordList And = Vocabulary.Words("date and");
    public static readonly WordList To = Vocabulary.Words("date to");
    public static readonly WordList As = Vocabulary.Words("date as");
    public static readonly WordList Between = Vocabulary.Words("date between");
    public static readonly WordList Since = Vocabulary.Words("date since");
    public static readonly WordList From = Vocabulary.Words("date from");
    public static readonly WordList By = Vocabulary.Words("date by");
    public static readonly WordList Until = Vocabulary.Words("date until");
    public static readonly WordList Before = Vocabulary.Words("date before");
    public static readonly WordList After = Vocabulary.Words("date after");
    public static readonly WordList In = Vocabulary.Words("date in");
    public static readonly WordList On = Vocabulary.Words("date on");
}
