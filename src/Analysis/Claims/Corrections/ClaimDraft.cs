using System.Globalization;
using Analysis.Dates;
using Analysis.Figures;

namespace Analysis.Claims.Corrections;

/// <summary>A claim while its fields are changed by their names in the schema.</summary>
internal sealed class ClaimDraft(Claim claim)
{
    static readonly Dictionary<string, Field> ByName = new(StringComparer.Ordinal)
    {
        ["bound"] = new(claim => ClaimJson.SchemaName(claim.Bound), (draft, value) => draft._bound = Named<Bound>(value)),
        ["low"] = new(claim => Written(claim.Low), (draft, value) => draft._low = Number(value)),
        ["high"] = new(claim => Written(claim.High), (draft, value) => draft._high = Number(value)),
        ["measure"] = new(claim => ClaimJson.SchemaName(claim.Measure), (draft, value) => draft._claim = draft._claim with { Measure = Named<Measure>(value) }),
        ["subject"] = new(claim => claim.Subject, (draft, value) => draft._claim = draft._claim with { Subject = Subject(value) }),
        ["source"] = new(claim => claim.Source, (draft, value) => draft._claim = draft._claim with { Source = value }),
        ["via"] = new(claim => claim.Via, (draft, value) => draft._claim = draft._claim with { Via = value }),
        ["reported"] = new(claim => Written(claim.Reported), (draft, value) => draft._claim = draft._claim with { Reported = Day(value) }),
        ["from"] = new(claim => Written(claim.Period?.From), (draft, value) => draft._from = Day(value)),
        ["to"] = new(claim => Written(claim.Period?.To), (draft, value) => draft._to = Day(value)),
        ["place"] = new(claim => claim.Place, (draft, value) => draft._claim = draft._claim with { Place = value }),
        ["hedge"] = new(claim => ClaimJson.SchemaName(claim.Hedge), (draft, value) => draft._claim = draft._claim with { Hedge = Named<Hedge>(value) }),
    };

    Claim _claim = claim;
    Bound _bound = claim.Bound;
    long? _low = claim.Low;
    long? _high = claim.High;
    DateOnly? _from = claim.Period?.From;
    DateOnly? _to = claim.Period?.To;

    /// <summary>The fields that can be changed, in the order of the schema.</summary>
    public static IReadOnlyCollection<string> Fields => ByName.Keys;

    /// <summary>A field's value as the schema writes it.</summary>
    public static string? Read(Claim claim, string field) => ByName[field].Read(claim);

    /// <summary>Changes a field.</summary>
    /// <exception cref="FormatException">It cannot have that value; the message says which it can.</exception>
    public void Set(string field, string? value) => ByName[field].Set(this, value);

    /// <summary>The changed claim.</summary>
    /// <exception cref="ArgumentException">The changed fields do not fit each other.</exception>
    public Claim Finish() => _claim with
    {
        Quantity = new Quantity(_bound, _low, _high),
        Period = _from is null && _to is null ? null : new Period(_from, _to),
    };

    static T Named<T>(string? value)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(known => string.Equals(ClaimJson.SchemaName(known!.Value), value, StringComparison.OrdinalIgnoreCase))
        ?? throw new FormatException($"\"{value}\" is none of {string.Join(", ", Enum.GetValues<T>().Select(known => ClaimJson.SchemaName(known)))}.");

    static string Subject(string? value) =>
        Subjects.All.FirstOrDefault(known => string.Equals(known, value, StringComparison.OrdinalIgnoreCase))
        ?? throw new FormatException($"\"{value}\" is none of {string.Join(", ", Subjects.All)}.");

    static long? Number(string? value) =>
        value is null ? null
        : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new FormatException($"\"{value}\" is no whole number; write it in digits only, as 3000, or leave it empty.");

    static DateOnly? Day(string? value) =>
        value is null ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new FormatException($"\"{value}\" is no day; write it as 2024-10-18, or leave it empty.");

    static string? Written(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    sealed record Field(Func<Claim, string?> Read, Action<ClaimDraft, string?> Set);
}
