namespace Analysis.Figures;

/// <summary>One rule about what a number counts.</summary>
/// <param name="Name">Its name in plain words, as a reader of rejected numbers sees it.</param>
/// <param name="TakesIt">True for a rule that takes the number for a figure, false for one that rejects it.</param>
/// <param name="Holds">Whether it speaks about this number.</param>
internal sealed record FigureRule(string Name, bool TakesIt, FigureTest Holds);

/// <summary>Tells whether a rule speaks about a number.</summary>
internal delegate bool FigureTest(in NumberSite site);

/// <summary>Every rule that decides whether a number is one of people, in the order in which they are asked; the first that holds decides.</summary>
internal static class FigureRules
{
    public static readonly FigureRule Date = Reject("date", static (in site) => DateRules.IsDay(site));
    public static readonly FigureRule Year = Reject("year", static (in site) => DateRules.IsYear(site));
    public static readonly FigureRule Age = Reject("age", static (in site) => DateRules.IsAge(site));
    public static readonly FigureRule Telephone = Reject("telephone number", static (in site) => NameRules.IsTelephone(site));

    public static IReadOnlyList<FigureRule> InOrder { get; } =
    [
        Reject("percentage", static (in site) => MeasureRules.IsPercentage(site)),
        Reject("money", static (in site) => MeasureRules.IsMoney(site)),
        Telephone,
        Reject("ordinal", static (in site) => NumberShape.IsOrdinal(site.Text, site.Phrase.First)),
        Reject("name or designation", static (in site) => NameRules.IsDesignation(site)),
        Reject("time of day", static (in site) => DateRules.IsTime(site)),
        Date,
        Year,
        Age,
        Reject("fraction", static (in site) => MeasureRules.IsFraction(site)),
        Reject("ratio", static (in site) => MeasureRules.IsRatio(site)),
        Reject("rate", static (in site) => MeasureRules.IsRate(site)),
        Reject("calibre", static (in site) => MeasureRules.IsCalibre(site)),
        Reject("duration", static (in site) => MeasureRules.IsDuration(site)),
        Reject("measure", static (in site) => MeasureRules.IsMeasure(site)),
        Reject("score or vote", static (in site) => MeasureRules.IsScore(site)),
        Reject("no whole number", static (in site) => site.Phrase.Quantity is null),
        Reject("difference", static (in site) => MeasureRules.IsDifference(site)),
        Reject("population or audience", static (in site) => MeasureRules.IsAudience(site)),
        Take("strength by hyphen", static (in site) => PeopleRules.IsStrength(site)),
        Reject("counts units", static (in site) => PeopleRules.CountsUnits(site)),
        Reject("counts equipment", static (in site) => PeopleRules.CountsEquipment(site)),
        Take("victims of a verb", static (in site) => PeopleRules.AreVictims(site)),
        Reject("counts things", static (in site) => site.Noun.Counted == Counted.Things),
        Reject("speakers", static (in site) => PeopleRules.AreSpeakers(site)),
        Take("people noun", static (in site) => site.Noun.Counted == Counted.People),
        Take("predicate of people", static (in site) => BareRules.HasPeoplePredicate(site)),
        Take("object of a casualty verb", static (in site) => BareRules.FollowsCasualtyVerb(site)),
        Reject("pronoun", static (in site) => site.Phrase.IsOne),
        Take("same people as before", static (in site) => BareRules.IsSameAsBefore(site)),
        Take("measure of people before it", static (in site) => BareRules.FollowsCollective(site)),
        Take("in a text of people", static (in site) => BareRules.StandsAmongFigures(site)),
        Reject("counts no people", static (in _) => true),
    ];

    static FigureRule Take(string name, FigureTest holds) => new(name, true, holds);

    static FigureRule Reject(string name, FigureTest holds) => new(name, false, holds);
}
