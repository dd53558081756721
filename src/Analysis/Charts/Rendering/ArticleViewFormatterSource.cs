namespace Analysis.Charts.Rendering;

/// <summary>Tells notebooks how article views render; found by its name and shape, see <see cref="TypeFormatterSourceAttribute"/>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Called on an instance, by name.")]
internal sealed class ArticleViewFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ValueFormatter<ArticleView>("text/html", view => view.ToHtml()),
        new ValueFormatter<ArticleView>("text/plain", view => view.ToString()),
    ];
}
