using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Analysis.Articles;

namespace Analysis.Claims.Caching;

/// <summary>Digests (SHA-256, lower-case hexadecimal) that differ when the claims of an article may differ.</summary>
internal static class Fingerprint
{
    /// <summary>Of the rules and a catalogue. The rules are known by the build of this library: the compiler gives each its own id.</summary>
    public static string Of(SourceCatalogue sources) => Digest(
    [
        typeof(Fingerprint).Module.ModuleVersionId.ToString(),
        .. sources.Sources.SelectMany(source => (IEnumerable<string?>)
        [
            source.Label,
            source.Country,
            .. source.Kinds.Select(kind => kind.ToString()),
            source.Aliases.Count.ToString(CultureInfo.InvariantCulture),
            .. source.Aliases,
        ]),
    ]);

    /// <summary>Of what an article is read from: its text, and what is known about it.</summary>
    public static string Of(Article article) => Digest([article.Text, article.Publisher, article.Published?.ToString(), article.Title, article.Url, article.Language]);

    static string Digest(IEnumerable<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            // The lengths keep "ab", "c" apart from "a", "bc"; -1 keeps null apart from "".
            hash.AppendData(BitConverter.GetBytes(part?.Length ?? -1));
            hash.AppendData(MemoryMarshal.AsBytes(part.AsSpan()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
