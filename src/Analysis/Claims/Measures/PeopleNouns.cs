using Analysis.Text;

namespace Analysis.Claims.Measures;

/// <summary>The nouns that tell soldiers from civilians.</summary>
internal static class PeopleNouns
{
    public static readonly WordList Civilians = Vocabulary.Words("civilian word");
    public static readonly WordList Soldiers = Vocabulary.Words("soldier word");
    public static readonly WordList ArmedGroups = Vocabulary.Words("armed group word");

    /// <summary>The figure's own phrase counts civilians.</summary>
    public static bool IsCivilian(FigureContext context)
    {
        var phrase = context.Clause.Phrase;
        return context.Find(Civilians, context.AfterNumber, phrase.End) >= 0 && context.Find(Soldiers, context.AfterNumber, phrase.End) < 0;
    }
}
