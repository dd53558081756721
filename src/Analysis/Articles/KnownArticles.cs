namespace Analysis.Articles;

/// <summary>Recognises an article that is there already: the same text, or the same address with the same words.</summary>
/// <remarks>
/// The same text under the names of two publishers is no double: both carried it, and they are linked as reprints
/// (<see cref="Reprint"/>). Constant time and space for each article besides reading its text once.
/// </remarks>
public sealed class KnownArticles
{
    readonly Dictionary<string, List<Article>> _byText = new(StringComparer.Ordinal);
    readonly Dictionary<(string Address, ulong Words), Article> _byAddress = [];

    /// <summary>Why an article is a double, and of which one; null for a new article, which is known from then on.</summary>
    public (Article Known, string Reason)? Add(Article article)
    {
        var sameText = _byText.GetValueOrDefault(article.Text) ?? [];
        if (sameText.Find(known => !AreOfTwoPublishers(known, article)) is { } copy)
        {
            return (copy, "the same text");
        }

        if (article.Url is { Length: > 0 } url)
        {
            var key = (AddressOf(url), ArticleWords.Joined(ArticleWords.Of(article.Text)));
            if (_byAddress.TryGetValue(key, out var known))
            {
                return (known, "the same address and the same words");
            }

            _byAddress.Add(key, article);
        }

        sameText.Add(article);
        _byText[article.Text] = sameText;
        return null;
    }

    static bool AreOfTwoPublishers(Article one, Article other) =>
        one.Publisher is { } first && other.Publisher is { } second && !string.Equals(first, second, StringComparison.OrdinalIgnoreCase);

    /// <summary>An address without what does not tell pages apart: the scheme, "www.", a fragment, a closing slash, the marks of campaigns.</summary>
    static string AddressOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return url;
        }

        var host = address.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? address.IdnHost[4..] : address.IdnHost;
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase));
        return $"{host}{address.AbsolutePath.TrimEnd('/')}?{string.Join('&', query)}";
    }
}
