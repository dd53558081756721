using System.Globalization;

namespace Analysis.Claims.Corrections;

/// <summary>One row of <c>corrections.csv</c>: what an analyst changed by hand, and what became of it.</summary>
/// <param name="Article">The id of the article.</param>
/// <param name="Quote">Words of the article, exactly as there: those around the one figure that is meant, best its whole sentence.</param>
/// <param name="Field"><c>reject</c>, <c>add</c>, or the field of the claim schema that is changed.</param>
/// <param name="Value">The field's new value; for <c>add</c> the figure as it stands in the quote; null for none.</param>
public sealed record CorrectionRow(string Article, string Quote, string Field, string? Value)
{
    /// <summary>The field that takes a claim away.</summary>
    public const string Reject = "reject";

    /// <summary>The field that adds a claim.</summary>
    public const string Add = "add";

    public string? Reason { get; init; }

    public string? Who { get; init; }

    /// <summary>The day of the correction; null when it is not given.</summary>
    public DateOnly? When { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; init; }

    /// <summary>False when it could not be applied; the corpus's problems say why.</summary>
    public bool IsApplied { get; init; }

    /// <summary>What was read where the correction stands: the field's value, for a rejected claim its figure; null for none.</summary>
    public string? Was { get; init; }

    public override string ToString()
    {
        var what = Field switch
        {
            Reject => "rejected",
            Add => "added",
            _ => $"{Field} from {Was ?? "none"} to {Value ?? "none"}",
        };
        string?[] remarks = [Reason, Who, When?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        var given = remarks.Where(remark => remark is not null).ToList();
        return given.Count == 0 ? what : $"{what} ({string.Join(", ", given)})";
    }
}

/// <summary>That a claim is not as it was read but as an analyst corrected it.</summary>
/// <param name="Rows">The rows that made it so, in the order of the file; never empty.</param>
public sealed record Correction(IReadOnlyList<CorrectionRow> Rows)
{
    /// <summary>"source from none to Ukraine DIU (named in the headline, A. Kim, 2026-11-22)".</summary>
    public override string ToString() => string.Join("; ", Rows);
}
