using Analysis.Notebooks.Execution;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Microsoft.DotNet.Interactive;

/// <summary>Showing values from within a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value now, before the cell ends.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The formats to show it in; none for those its formatter prefers.</param>
    /// <returns>The shown value, which can be replaced later.</returns>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        DisplayedValue.Show(Rendering.Render(value, mimeTypes), mimeTypes);

    /// <summary>Shows text in a format it already has.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        DisplayedValue.Show(MimeBundle.Of(mimeType, value), [mimeType]);

    /// <summary>Shows rows as a table.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value, params string[] mimeTypes) =>
        value.ToTabularDataResource().Display(mimeTypes);
}
