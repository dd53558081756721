using System.Collections.Immutable;
using System.Text.Json;
using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>A claim in a snapshot: the fields of the claim schema as text.</summary>
public sealed class SnapshotClaim
{
    static readonly string[] Positions = ["start", "end"];

    SnapshotClaim(ImmutableSortedDictionary<string, string?> fields) => Fields = fields;

    /// <summary>Field and value by the schema's names; null where the field is null.</summary>
    public ImmutableSortedDictionary<string, string?> Fields { get; }

    /// <summary>The claim as one line of JSON.</summary>
    public required string Json { get; init; }

    public string Article => Fields["article"]!;

    public string Text => Fields["text"]!;

    /// <summary>The sentence.</summary>
    public string Quote => Fields["quote"]!;

    /// <summary>The place in the article: two claims of one text are the same reading when they have the same.</summary>
    internal (string? Start, string? End) Place => (Fields["start"], Fields["end"]);

    /// <summary>The number and its sentence: what finds a claim again in a text that changed elsewhere.</summary>
    internal (string Text, string Quote) Words => (Text, Quote);

    internal static SnapshotClaim Of(Claim claim) => Read(ClaimJson.Write(claim));

    /// <exception cref="FormatException">The line is no claim.</exception>
    internal static SnapshotClaim Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var fields = document.RootElement.EnumerateObject().ToImmutableSortedDictionary(
            field => field.Name, field => field.Value.ValueKind == JsonValueKind.Null ? null : field.Value.ToString(), StringComparer.Ordinal);
        foreach (var required in (string[])["article", "text", "quote", .. Positions])
        {
            if (!fields.TryGetValue(required, out var value) || value is null)
            {
                throw new FormatException($"The claim has no \"{required}\".");
            }
        }

        return new SnapshotClaim(fields) { Json = json };
    }

    /// <summary>The fields in which another reading of the same words differs; positions are not compared.</summary>
    internal IReadOnlyList<FieldChange> DifferencesTo(SnapshotClaim later) =>
        [.. Fields.Keys.Union(later.Fields.Keys, StringComparer.Ordinal).Except(Positions, StringComparer.Ordinal)
            .Select(name => new FieldChange(name, Fields.GetValueOrDefault(name), later.Fields.GetValueOrDefault(name)))
            .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal))];

    public override string ToString() => $"{Text} {Fields.GetValueOrDefault("measure")} ({Fields.GetValueOrDefault("source") ?? "no source"}) in {Article}";
}

/// <summary>A field that was read differently.</summary>
/// <param name="Field">The schema's name of the field.</param>
/// <param name="Before">Null where it was null.</param>
/// <param name="After">Null where it is null.</param>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    public override string ToString() => $"{Field}: {Before ?? "none"} → {After ?? "none"}";
}
