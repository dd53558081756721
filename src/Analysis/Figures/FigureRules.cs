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

    public static readonly FigureRule Ratio = Reject("ratio", static (in site) => MeasureRules.IsRatio(site));
    public static readonly FigureRule Score = Reject("score or vote", static (in site) => MeasureRules.IsScore(site));
    static readonly FigureRule Units = Reject("counts units", static (in site) => PeopleRules.CountsUnits(site));
    static readonly FigureRule Equipment = Reject("counts equipment", static (in site) => PeopleRules.CountsEquipment(site));
    static readonly FigureRule Things = Reject("counts things", static (in site) => site.Noun.Counted == Counted.Things);

    /// <summary>The rules for numbers that their own sentence decides.</summary>
    public static IReadOnlyList<FigureRule> InOrder { get; } =
    [
        Reject("percentage", static (in site) => MeasureRules.IsPercentage(site)),
        Reject("money", static (in site) => MeasureRules.IsMoney(site)),
        Reject("time of day", static (in site) => DateRules.IsTime(site)),
        Telephone,
        Reject("name or designation", static (in site) => NameRules.IsDesignation(site)),
        Reject("ordinal or decade", static (in site) => NumberShape.IsOrdinal(site.Text, site.Phrase.First)),
        Date,
        Year,
        Age,
        Reject("fraction", static (in site) => MeasureRules.IsFraction(site)),
        Ratio,
        Reject("rate", static (in site) => MeasureRules.IsRate(site)),
        Reject("calibre", static (in site) => MeasureRules.IsCalibre(site)),
        Reject("duration", static (in site) => MeasureRules.IsDuration(site)),
        Reject("measure", static (in site) => MeasureRules.IsMeasure(site)),
        Score,
        Reject("compound", static (in site) => NameRules.IsCompound(site)),
        Reject("no whole number", static (in site) => site.Phrase.Quantity is null),
        Reject("difference", static (in site) => MeasureRules.IsDifference(site)),
        Reject("population or audience", static (in site) => MeasureRules.IsAudience(site)),
        Take("strength by hyphen", static (in site) => PeopleRules.IsStrength(site)),
        Units,
        Equipment,
        Take("victims of a verb", static (in site) => PeopleRules.AreVictims(site)),
        Take("names of the dead", static (in site) => NamedPeople.AreNames(site)),
        Things,
        Reject("one of some", static (in site) => PeopleRules.IsOneOfSome(site)),
        Reject("readers addressed", static (in site) => PeopleRules.AreAddressed(site)),
        Reject("civil role", static (in site) => PeopleRules.AreCivilRoles(site)),
        Reject("speakers", static (in site) => PeopleRules.AreSpeakers(site)),
        Take("people noun", static (in site) => site.Noun.Counted == Counted.People),
        Take("predicate of people", static (in site) => BareRules.HasPeoplePredicate(site)),
        Take("object of a casualty verb", static (in site) => BareRules.FollowsCasualtyVerb(site)),
        Take("complement of people", static (in site) => BareRules.HasPeopleComplement(site)),
        Take("object of a sending verb", static (in site) => BareRules.FollowsSendingVerb(site)),
        Take("of them, who were there", static (in site) => BareRules.WereThere(site)),
        Take("of them, whom the words before name", static (in site) => NamedPeople.AreOfThem(site)),
        Reject("pronoun", static (in site) => BareRules.IsPronoun(site)),
        Take("people behind a dash", static (in site) => NamedPeople.StandBehindDash(site)),
        Take("same people as before", static (in site) => BareRules.IsSameAsBefore(site)),
        Take("measure of people before it", static (in site) => BareRules.FollowsCollective(site)),
    ];

    /// <summary>The rules for numbers that none of the others decided, asked when the rest of the text is known.</summary>
    public static IReadOnlyList<FigureRule> AtTheEnd { get; } =
    [
        Take("coordinated with people", static (in site) => BareRules.IsCoordinated(site)),
        Take("answer to a question about people", static (in site) => BareRules.AnswersQuestion(site)),
        Take("figure given before", static (in site) => BareRules.IsEcho(site)),
        Take("in a text of people", static (in site) => BareRules.StandsAmongFigures(site)),
        Reject("counts no people", static (in _) => true),
    ];

    /// <summary>True for the rules that reject a number because it counts things, so that "40 of them" after it counts things too.</summary>
    public static bool CountsThings(FigureRule rule) => rule == Units || rule == Equipment || rule == Things;

    static FigureRule Take(string name, FigureTest holds) => new(name, true, holds);

    static FigureRule Reject(string name, FigureTest holds) => new(name, false, holds);
}
