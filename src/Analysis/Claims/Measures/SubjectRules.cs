using System.Collections.Frozen;

namespace Analysis.Claims.Measures;

/// <summary>Whose people a figure counts; the first rule that knows wins.</summary>
internal static class SubjectRules
{
    static readonly (string Name, Func<FigureContext, Reading<Measure>, Reading<string>?> Rule)[] Rules =
    [
        ("nation in its phrase", PhraseSubjects.NationInPhrase),
        ("from many countries", PhraseSubjects.FromManyCountries),
        ("who they are said to be", PhraseSubjects.SaidToBe),
        ("people of whom some are armed", PhraseSubjects.WithArmed),
        ("women and children among them", PhraseSubjects.OfOneAge),
        ("citizens who fight", PhraseSubjects.CitizensWhoFight),
        ("on each side", PhraseSubjects.EachSide),
        ("civilians by their noun", PhraseSubjects.CivilianNoun),
        ("some of them are civilians", PhraseSubjects.WithCivilians),
        ("side that the words before it name", ContextSubjects.NamedSide),
        ("part of the number before", PhraseSubjects.PartOfPartner),
        ("army of its speaker", ArmySubjects.OfSpeaker),
        ("nation in its event or quantity", VerbSubjects.NationOfQuantity),
        ("points back to an army", ArmySubjects.PointsBack),
        ("one's own, and the other side's, of the one who speaks", TargetSubjects.OfQuoted),
        ("side that was attacked", TargetSubjects.OfTarget),
        ("nation of the topic before it", TargetSubjects.OfTopic),
        ("victims where a town was struck", PhraseSubjects.InStruckTown),
        ("nation in the words of its measure", VerbSubjects.NationOfMeasure),
        ("of its own people", VerbSubjects.OwnPeople),
        ("beside the number before", PhraseSubjects.BesidePartner),
        ("held by the other side", VerbSubjects.HeldByOther),
        ("noun that it shares with the next", PhraseSubjects.SharedNoun),
        ("its speaker's own people", VerbSubjects.SpeakersOwn),
        ("nation of its verb's subject", VerbSubjects.NationOfAgent),
        ("nation that its subject stands for", VerbSubjects.NationOfPronoun),
        ("armed group by its noun", PhraseSubjects.ArmedGroup),
        ("nation after it", PhraseSubjects.NationAfter),
        ("come home to their country", VerbSubjects.HomeCountry),
        ("as the figure before in its sentence", ContextSubjects.SameSentence),
        ("nation named before it", ContextSubjects.NationBefore),
        ("goes on from the figure before", ContextSubjects.GoesOn),
        ("country that the sentence opens with", ContextSubjects.OpeningCountry),
        ("as the same number before", ContextSubjects.EarlierMention),
        ("nation in the heading above", ContextSubjects.NationOfHeading),
        ("army last spoken of in its paragraph", ArmySubjects.InParagraph),
        ("the South counts the North's soldiers", ContextSubjects.SeoulCounts),
        ("whoever was struck", ArmySubjects.Struck),
        ("what the text is about", ContextSubjects.Focus),
        ("who reports it", ContextSubjects.Reporter),
        ("army last spoken of", ArmySubjects.InText),
        ("soldiers of another state", ContextSubjects.OthersSoldiers),
        ("victims where no soldiers are spoken of", ContextSubjects.VictimsWithoutSoldiers),
    ];

    /// <summary>Rules whose words leave no other people: what they read is not weighed.</summary>
    static readonly FrozenSet<string> Binding =
        new[] { "nation in its event or quantity", "side that was attacked", "one's own, and the other side's, of the one who speaks" }.ToFrozenSet(StringComparer.Ordinal);

    const string Nobody = "nobody named";

    /// <summary>The rules, and the default behind them.</summary>
    public static IEnumerable<string> Names => [.. Rules.Select(rule => rule.Name), Nobody];

    /// <summary>The rule goes by words of the figure's own clause, and not by what was said before: how many they are then says nothing about whose they are.</summary>
    public static bool ReadsOwnClause(int rule) => rule < FirstOfContext;

    static readonly int FirstOfContext = Array.FindIndex(Rules, rule => rule.Rule == ContextSubjects.SameSentence);

    public static Reading<string> Read(FigureContext context, Reading<Measure> measure)
    {
        for (var i = 0; i < Rules.Length; i++)
        {
            if (Rules[i].Rule(context, measure) is { } reading)
            {
                var named = reading with { Rule = Rules[i].Name };
                return Binding.Contains(named.Rule) ? named : WeighedSubject.Weigh(context, measure.Value, named, i);
            }
        }

        return WeighedSubject.Weigh(context, measure.Value, new Reading<string>(Subjects.Unknown, Nobody), Rules.Length);
    }
}
