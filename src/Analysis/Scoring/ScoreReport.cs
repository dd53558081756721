using System.Globalization;
using System.Text;

namespace Analysis.Scoring;

/// <summary>How deep a match goes; each level includes those before it.</summary>
public enum ScoreLevel
{
    Figure,
    MeasureAndSubject,
    Source,
    Dates,
}

/// <summary>A field that is counted among the matched figures.</summary>
public enum ScoreField
{
    Bound,
    ExactSpan,
    Source,
    Dates,

    /// <summary>Dates, of those figures only for which the gold gives any.</summary>
    StatedDates,
    Via,
    Place,
    Hedge,
}

/// <summary>So many right of so many.</summary>
public readonly record struct Share(int Right, int Total)
{
    /// <summary>0 to 1; 0 when there was none.</summary>
    public double Ratio => Total == 0 ? 0 : (double)Right / Total;
}

/// <summary>What a comparison with the gold found.</summary>
/// <param name="Passages">The number of passages.</param>
/// <param name="GoldClaims">The number of figures marked by hand.</param>
/// <param name="ReadClaims">The number of claims read.</param>
/// <param name="Right">The claims right at each level.</param>
/// <param name="Fields">Fields right, of the matched figures.</param>
/// <param name="Differences">One sentence for each difference.</param>
public sealed record ScoreReport(
    int Passages,
    int GoldClaims,
    int ReadClaims,
    IReadOnlyDictionary<ScoreLevel, int> Right,
    IReadOnlyDictionary<ScoreField, Share> Fields,
    IReadOnlyList<string> Differences)
{
    static readonly (ScoreLevel Level, string Name)[] LevelNames =
        [(ScoreLevel.Figure, "figure"), (ScoreLevel.MeasureAndSubject, "+measure,subject"), (ScoreLevel.Source, "+source"), (ScoreLevel.Dates, "+dates")];

    static readonly (ScoreField Field, string Name)[] FieldNames =
        [(ScoreField.Bound, "bound"), (ScoreField.ExactSpan, "exact span"), (ScoreField.Source, "source"), (ScoreField.Dates, "dates"),
         (ScoreField.StatedDates, "dates where gold has any"), (ScoreField.Via, "via"), (ScoreField.Place, "place"), (ScoreField.Hedge, "hedge")];

    /// <summary>The share of the claims read that are right; 0 when none was read.</summary>
    public double Precision(ScoreLevel level) => new Share(Right[level], ReadClaims).Ratio;

    /// <summary>The share of the figures marked that were read right; 0 when none was marked.</summary>
    public double Recall(ScoreLevel level) => new Share(Right[level], GoldClaims).Ratio;

    /// <summary>The harmonic mean of precision and recall; 0 when both are.</summary>
    public double F1(ScoreLevel level) => Precision(level) + Recall(level) is > 0 and var sum ? 2 * Precision(level) * Recall(level) / sum : 0;

    /// <summary>The report as lines of text.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"passages {Passages}, gold claims {GoldClaims}, extracted {ReadClaims}\n");
        foreach (var (level, name) in LevelNames)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name,-18} P {Rounded(Precision(level))}  R {Rounded(Recall(level))}  F1 {Rounded(F1(level))}\n");
        }

        var fields = FieldNames.Where(field => Fields.ContainsKey(field.Field)).Select(field => Describe(field.Name, Fields[field.Field], withCounts: field.Field == ScoreField.StatedDates));
        return text.Append("of matched figures: ").AppendJoin(", ", fields).Append('\n').ToString();
    }

    static string Describe(string name, Share share, bool withCounts) =>
        withCounts ? string.Create(CultureInfo.InvariantCulture, $"{name} {Rounded(share.Ratio)} ({share.Right}/{share.Total})") : $"{name} {Rounded(share.Ratio)}";

    // From the exact binary value, halves to even, as other implementations of printf-style formatting round.
    static string Rounded(double value) =>
        Math.Round(decimal.Parse(value.ToString("F25", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), 3, MidpointRounding.ToEven).ToString("F3", CultureInfo.InvariantCulture);
}
