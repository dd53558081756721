using Analysis.Claims;

namespace Analysis.Scoring;

/// <summary>When two names of a source, a messenger or a subject count as the same.</summary>
internal static class SourceNames
{
    static readonly HashSet<string> Canonical = new(
        ["NIS", "South Korea JCS", "South Korea MND", "South Korea president", "South Korea", "Ukraine president", "Ukraine DIU", "Ukraine General Staff",
         "Ukraine military", "Ukraine MoD", "Ukraine", "United States", "Pentagon", "US State Department", "NATO", "UK MoD", "United Kingdom",
         "Western officials", "United Nations", "MSMT", "ISW", "Russia", "North Korea", "Japan", "experts"],
        StringComparer.OrdinalIgnoreCase);

    static readonly HashSet<string> Fillers = new(["the", "of", "and", "s", "media", "ministry", "officials"], StringComparer.Ordinal);

    static readonly HashSet<string> NamedSubjects = new(
        [Subjects.NorthKorea, Subjects.Russia, Subjects.Ukraine, Subjects.SouthKorea, Subjects.UnitedStates], StringComparer.OrdinalIgnoreCase);

    /// <summary>A canonical label must be equal; of other names at least half of the words must be shared.</summary>
    public static bool Same(string? gold, string? read)
    {
        var (a, b) = (Normal(gold), Normal(read));
        if (a is null || b is null || string.Equals(a, b, StringComparison.Ordinal))
        {
            return string.Equals(a, b, StringComparison.Ordinal);
        }

        if (Canonical.Contains(a) || Canonical.Contains(b))
        {
            return false;
        }

        var (x, y) = (WordsOf(a), WordsOf(b));
        return x.Count > 0 && y.Count > 0 && x.Count(y.Contains) * 2 >= x.Union(y, StringComparer.Ordinal).Count();
    }

    /// <summary>Civilians, other and unknown count as one.</summary>
    public static bool SameSubject(string gold, string read) =>
        string.Equals(NamedSubjects.Contains(gold) ? gold : null, NamedSubjects.Contains(read) ? read : null, StringComparison.OrdinalIgnoreCase);

    static string? Normal(string? name) => name is null or "" or Subjects.Unknown ? null : name.ToLowerInvariant().Trim();

    static HashSet<string> WordsOf(string name)
    {
        var words = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(Fillers);
        return words;
    }
}
