using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>The nouns that tell soldiers from civilians.</summary>
internal static class PeopleNouns
{
    public static readonly WordList Civilians = Vocabulary.Words("civilian word");
    public static readonly WordList Soldiers = Vocabulary.Words("soldier word");
    public static readonly WordList Troops = Vocabulary.Words("troops word");
    public static readonly WordList ArmedGroups = Vocabulary.Words("armed group word");

    static readonly WordList Plain = Vocabulary.Words("plain civilian");

    /// <summary>Villagers, passengers, children: nobody deploys them.</summary>
    public static bool IsPlainCivilian(FigureContext context) => (context.Find(Plain, context.AfterNumber, context.Clause.Phrase.End) >= 0 && IsCivilian(context)) || GoesOnWithCivilians(context);

    /// <summary>"Thirty-one Ukrainians, most of them women and children": a people's name alone does not tell.</summary>
    public static bool AreMostlyCivilians(FigureContext context)
    {
        const int Near = 8;
        var end = context.Clause.Phrase.End;
        return context.Find(Soldiers, context.AfterNumber, end) < 0 && context.Find(Plain, end, Math.Min(context.Sentence.EndToken, end + Near)) is >= 0 and var at
            && context.Find(SubjectWords.Anaphor, end, at) >= 0;
    }

    /// <summary>"Only around 5,000 have arrived", behind a number of residents.</summary>
    static bool GoesOnWithCivilians(FigureContext context) =>
        context.Clause.Phrase.Head < context.AfterNumber && context.Earlier.Count > 0 && context.EarlierSentences[^1].Paragraph == context.Sentence.Paragraph
        && context.Earlier[^1] is { Subject.Value: Subjects.Civilians, Measure.Value: Measure.Other };

    /// <summary>"27 Kurdistan Workers' Party fighters": the last noun tells, whatever names stand before it.</summary>
    public static bool HasArmedHead(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        return phrase.Head >= context.AfterNumber && !Civilians.Contains(context.Tokens[phrase.Head]) && (Soldiers.Contains(context.Tokens[phrase.Head]) || ArmedGroups.Contains(context.Tokens[phrase.Head]));
    }

    /// <summary>The figure's own phrase counts civilians.</summary>
    public static bool IsCivilian(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        return context.Find(Civilians, context.AfterNumber, phrase.End) >= 0 && context.Find(Soldiers, context.AfterNumber, phrase.End) < 0;
    }
}
