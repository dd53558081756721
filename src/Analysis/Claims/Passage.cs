using Analysis.Articles;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>An article on its way to claims: what the earlier stages found, for the later ones to read.</summary>
internal sealed record Passage(Article Article, TokenizedText Text, IReadOnlyList<DatePhrase> Dates, IReadOnlyList<Figure> Figures, SourceCatalogue Sources);
