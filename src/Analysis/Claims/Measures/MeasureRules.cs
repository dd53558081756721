using System.Collections.Frozen;

namespace Analysis.Claims.Measures;

/// <summary>What a figure counts, decided by the words of its own clause; the first rule that knows wins.</summary>
internal static class MeasureRules
{
    static readonly (string Name, Func<FigureContext, Reading<Measure>?> Rule)[] Rules =
    [
        ("what a label behind it counts", TopicMeasures.Label),
        ("bodies found", IdiomMeasures.BodiesFound),
        ("sent home, exchanged, evacuated", VerbMeasures.Fate),
        ("the noun that is counted", PhraseMeasures.CountedNoun),
        ("held, by the adjective before its noun", PhraseMeasures.HeldPeople),
        ("a state directly after it", PhraseMeasures.StateBeside),
        ("standing size of a force", PhraseMeasures.Strength),
        ("where those before come from", ContextMeasures.OriginOfThem),
        ("count that somebody has, of a question before it", TopicMeasures.CountHad),
        ("names in a list", LossTales.Names),
        ("subject of its verb", VerbMeasures.SubjectOfVerb),
        ("object of its verb", VerbMeasures.ObjectOfVerb),
        ("force by its noun", PhraseMeasures.ForceByNoun),
        ("participle directly after it", VerbMeasures.ParticipleBeside),
        ("verb of its relative clause", VerbMeasures.RelativeVerb),
        ("in the event of a noun", NounMeasures.EventNoun),
        ("whose deaths, whose capture", NounMeasures.WhoseDeaths),
        ("value of a named quantity", NounMeasures.NamedQuantity),
        ("what its sentence says grows", LossTales.WhatGrows),
        ("quantity of the sentence before", NounMeasures.QuantityBefore),
        ("who joins an army", NounMeasures.Joining),
        ("part of the number before, or beside it", ContextMeasures.Partner),
        ("talked to", VerbMeasures.TalkedTo),
        ("running total", VerbMeasures.RunningTotal),
        ("what it cost them", LossTales.Cost),
        ("asked for", VerbMeasures.AskedFor),
        ("number of those behind it", VerbMeasures.NumberOfThose),
        ("verb before its preposition", VerbMeasures.ObliqueVerb),
        ("quantity named before it", NounMeasures.Heading),
        ("other people by their noun", PhraseMeasures.OtherPeople),
        ("harm named before it in its sentence", ContextMeasures.HarmBefore),
        ("heading above it", ContextMeasures.HeadingAbove),
        ("lies ahead", VerbMeasures.LiesAhead),
        ("the same number as before", ContextMeasures.SameNumber),
        ("question before it", TopicMeasures.Before),
        ("of the victims", LossTales.OfTheVictims),
        ("some of those before", ContextMeasures.SomeOfThem),
        ("among those before", ContextMeasures.AmongThem),
        ("named since the figure before", ContextMeasures.NamedSince),
        ("goes on from the figure before", ContextMeasures.GoesOn),
    ];

    /// <summary>Rules whose words leave no other measure: what they read is not weighed.</summary>
    static readonly FrozenSet<string> Binding =
        new[] { "what a label behind it counts", "count that somebody has, of a question before it" }.ToFrozenSet(StringComparer.Ordinal);

    const string NoVerb = "no verb says more";

    /// <summary>The rules, and the default behind them.</summary>
    public static IEnumerable<string> Names => [.. Rules.Select(rule => rule.Name), NoVerb];

    public static Reading<Measure> Read(FigureContext context)
    {
        for (var i = 0; i < Rules.Length; i++)
        {
            if (Rules[i].Rule(context) is { } reading)
            {
                var named = reading with { Rule = reading.Rule.Length > 0 ? $"{Rules[i].Name}: {reading.Rule}" : Rules[i].Name };
                return Binding.Contains(Rules[i].Name) ? named : WeighedMeasure.Weigh(context, named, i);
            }
        }

        return WeighedMeasure.Weigh(context, new Reading<Measure>(IsSoldiers(context) && !InExchange(context) ? Measure.Deployed : Measure.Other, NoVerb), Rules.Length);
    }

    /// <summary>"It began on Friday with 390 Ukrainians", behind "the deal provided for an exchange": a paragraph about an exchange.</summary>
    static bool InExchange(FigureContext context)
    {
        const int MostSentencesBack = 2;
        for (var i = context.Sentence.Index; i >= Math.Max(0, context.Sentence.Index - MostSentencesBack) && context.Text.Sentences[i].Paragraph == context.Sentence.Paragraph; i--)
        {
            if (context.Find(MeasureWords.Exchanges, context.Text.Sentences[i].FirstToken, Math.Min(context.Text.Sentences[i].EndToken, context.Text.Sentences[i].FirstToken + 60)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsSoldiers(FigureContext context) =>
        !PeopleNouns.IsCivilian(context) && !PeopleNouns.AreMostlyCivilians(context)
        && (context.Find(PeopleNouns.Soldiers, context.AfterNumber, context.Clause.Phrase.End) >= 0 || Nations.LastIn(context.Tokens, context.AfterNumber, context.Clause.Phrase.End) is not { Subject: Subjects.Other });
}
