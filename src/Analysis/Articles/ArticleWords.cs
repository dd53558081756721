using Analysis.Text;

namespace Analysis.Articles;

/// <summary>The words and numbers of a text as hashes, without case, signs and white space: what copies of an article share.</summary>
/// <remarks>FNV-1a over UTF-16 units; the same on every machine and in every run.</remarks>
internal static class ArticleWords
{
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    /// <summary>One hash for each word, in their order.</summary>
    public static ulong[] Of(string text) =>
        [.. Tokenizer.Tokenize(text).Where(token => token.Kind is TokenKind.Word or TokenKind.Number).Select(token => HashOf(token.Span.Of(text)))];

    /// <summary>One hash for a run of words.</summary>
    public static ulong Joined(ReadOnlySpan<ulong> words)
    {
        var hash = Basis;
        foreach (var word in words)
        {
            // The bits are mixed between words, else the low bits of the sum would depend on the low bits of the words alone.
            hash = (hash ^ word) * Prime;
            hash ^= hash >> 32;
        }

        return hash;
    }

    static ulong HashOf(string word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = (hash ^ (c == '’' ? '\'' : char.ToLowerInvariant(c))) * Prime;
        }

        return hash;
    }
}
