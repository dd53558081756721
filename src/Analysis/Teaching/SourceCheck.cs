using Analysis.Articles;
using Analysis.Claims;
using Analysis.Scoring;

namespace Analysis.Teaching;

/// <summary>Judges who is named as the source.</summary>
internal static class SourceCheck
{
    public static (Verdict Verdict, string? Reason) Of(Exercise exercise, string? given)
    {
        var gold = exercise.Gold;
        if (given is null)
        {
            return (Verdict.NotAnswered, null);
        }

        if (Answer.IsNotStated(given))
        {
            return gold.Sources.Any(source => source is null) ? (Verdict.Right, null)
                : (Verdict.NotYet, "The text does name somebody. Look for \"said\", \"according to\", \"reported\" or a word like them, in this sentence or the one before.");
        }

        var label = Label(given, exercise.Sources);
        return gold.Sources.Any(source => SourceNames.Same(source, label)) ? (Verdict.Right, null) : (Verdict.NotYet, Reason(exercise, given, label));
    }

    static string Reason(Exercise exercise, string given, string label)
    {
        var gold = exercise.Gold;
        if (gold.Via is { } via && (SourceNames.Same(via, label) || SourceNames.Same(via, given)))
        {
            return "This is who passed the figure on. Who gave it to them?";
        }

        if (Same(given, exercise.Article.Publisher))
        {
            return "This is who published the article. Whose word does the article give?";
        }

        if (gold.Sources.All(source => source is null))
        {
            return "Does the text say that this figure comes from them? Words like \"it was reported\" name nobody. Do not put in what you know or guess.";
        }

        if (CountryOf(label, exercise.Sources) is { } country && gold.Sources.Any(source => source is not null && Same(country, CountryOf(source, exercise.Sources))))
        {
            return "The right country, but not the same voice. Which office, agency or person of it does the text name for this figure?";
        }

        return Same(label, gold.Subject)
            ? "These are the people who are counted. Who counts them?"
            : exercise.Article.Text.Contains(given, StringComparison.OrdinalIgnoreCase)
            ? "The article names them, but not for this figure. Follow the sentence: who says this number?"
            : "The passage does not name them for this figure. Copy the name from the text.";
    }

    /// <summary>The label of a name, read by the rules that read articles; the name itself where they know none.</summary>
    internal static string Label(string name, SourceCatalogue sources)
    {
        if (sources.Find(name) is { } known)
        {
            return known.Label;
        }

        var spoken = new Article("answer", $"{name} said that 100 soldiers were killed.");
        return new ClaimExtractor(sources).Extract(spoken) is [var claim, ..] ? claim.Source ?? name : name;
    }

    static string? CountryOf(string label, SourceCatalogue sources) => sources.Find(label)?.Country;

    static bool Same(string a, string? b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
