namespace Analysis.Tables;

/// <summary>Tells notebooks how tables render; found by its name and shape, see <see cref="TypeFormatterSourceAttribute"/>.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Called on an instance, by name.")]
internal sealed class TableFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ValueFormatter<Table>("text/html", table => table.ToHtml()),
        new ValueFormatter<Table>("text/plain", table => table.ToString()),
    ];
}
