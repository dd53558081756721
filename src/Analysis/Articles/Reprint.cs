using System.Globalization;

namespace Analysis.Articles;

/// <summary>Two articles that share most of their words: a wire story in two outlets, or an article and a later form of it.</summary>
/// <remarks>It says that the texts agree, not who copied whom: both may have taken them from a third.</remarks>
/// <param name="Earlier">The one published earlier; where that is not known, the one that stands earlier in the corpus.</param>
/// <param name="Later">The other.</param>
/// <param name="Share">The part of the shorter one's runs of five words that stand in the other as well, from 0.5 to 1.</param>
public sealed record Reprint(Article Earlier, Article Later, double Share)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Later.Id} shares {Share:P0} of its words with {Earlier.Id}");
}
