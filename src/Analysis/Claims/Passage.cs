using Analysis.Articles;
using Analysis.Claims.Weighing;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>An article on its way to claims: what the earlier stages found, for the later ones to read.</summary>
internal sealed record Passage(Article Article, TokenizedText Text, IReadOnlyList<DatePhrase> Dates, IReadOnlyList<Figure> Figures, SourceCatalogue Sources)
{
    /// <summary>Which sources of the catalogue the text names, and where.</summary>
    public NamedSources Named { get; } = new(Text, Sources.Aliases);

    readonly Sentence[] _sentences = [.. Figures.Select(figure => Text.SentenceAt(figure.Span.Start))];

    /// <summary>The sentence of a figure, by the figure's number.</summary>
    public Sentence SentenceOf(int figure) => _sentences[figure];

    /// <summary>Where the questions that weights decide are written down; null when nobody learns from the passage.</summary>
    public DecisionLog? Log { get; init; }

    /// <summary>False to read by the rules alone, whatever weights say.</summary>
    public bool IsWeighed { get; init; } = true;

    /// <summary>A short item of few sentences, and no article.</summary>
    public bool IsShort => Text.Tokens.Length < ShortestArticle;

    const int ShortestArticle = 150;
}
