using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analysis.Articles;

namespace Analysis.Claims.Caching;

/// <summary>
/// Keeps the claims of articles in a file, so that an article is read again only when it, the rules or the catalogue changed.
/// </summary>
/// <remarks>
/// The file only saves time: it may be deleted at any moment, and whatever is wrong with it - damaged, of other rules, not to be
/// written - the claims are the same. First line: the fingerprint of rules and catalogue. Then for each article one line, its
/// digest and its claims. Last line: the digest of all lines before.
/// </remarks>
internal sealed class ClaimCache
{
    const string FolderName = ".cache";

    // A text with half of a surrogate pair has no UTF-8 form, so its claims are not kept.
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly string? _file;
    readonly string _fingerprint;

    ClaimCache(string? file, SourceCatalogue sources)
    {
        _file = file;
        _fingerprint = Fingerprint.Of(sources);
    }

    /// <summary>The cache of a data folder, in a hidden folder of it; any other folder of articles is left as it is and has none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sources">The catalogue that claims are attributed with.</param>
    public static ClaimCache In(string folder, SourceCatalogue sources) =>
        new(DataFolder.Holds(folder) ? Path.Combine(folder, FolderName, "claims.jsonl") : null, sources);

    /// <summary>The claims of articles, in their order; those of an article that the file knows are taken from it.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="extract">Reads the claims of one article.</param>
    public IReadOnlyList<IReadOnlyList<Claim>> Claims(IReadOnlyList<Article> articles, Func<Article, IReadOnlyList<Claim>> extract)
    {
        var known = Load();
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        var isNew = false;
        var claims = new List<IReadOnlyList<Claim>>(articles.Count);
        foreach (var article in articles)
        {
            var digest = Fingerprint.Of(article);
            if (known.TryGetValue(digest, out var line) && CachedClaims.Read(line, article) is { } read)
            {
                claims.Add(read);
                kept[digest] = line;
                continue;
            }

            claims.Add(extract(article));
            if (IsUnicode(article.Text))
            {
                kept[digest] = CachedClaims.Write(digest, claims[^1]);
                isNew = true;
            }
        }

        if (_file is not null && (isNew || kept.Count < known.Count))
        {
            Save(_file, kept.Values);
        }

        return claims;
    }

    /// <summary>The lines of the file by their articles; none when it is not whole or of other rules.</summary>
    Dictionary<string, string> Load()
    {
        try
        {
            var lines = File.Exists(_file) ? File.ReadAllLines(_file) : [];
            return lines.Length >= 2 && string.Equals(lines[0], _fingerprint, StringComparison.Ordinal) && string.Equals(lines[^1], Digest(lines.AsSpan(..^1)), StringComparison.Ordinal)
                ? lines[1..^1].ToDictionary(CachedClaims.DigestOf, StringComparer.Ordinal)
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            return [];
        }
    }

    void Save(string path, IEnumerable<string> lines)
    {
        string[] all = [_fingerprint, .. lines];
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, Strict.GetBytes(string.Join('\n', [.. all, Digest(all), ""])));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A data folder that cannot be written to is read all the same; the next load only takes as long again.
        }
    }

    static string Digest(ReadOnlySpan<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    static bool IsUnicode(string text)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
