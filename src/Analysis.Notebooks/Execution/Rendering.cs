using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>Turns values into what a page shows, by the formatters of <c>Microsoft.DotNet.Interactive.Formatting</c>.</summary>
static class Rendering
{
    /// <summary>
    /// A value in the given formats, or, with none given, in those its formatter prefers and in plain text beside them, so that
    /// a notebook is readable where HTML is not shown.
    /// </summary>
    public static MimeBundle Render(object? value, params string[] mimeTypes)
    {
        if (value is FormattedText text)
        {
            return MimeBundle.Of(text.MimeType, text.Text);
        }

        var types = mimeTypes.Length > 0 ? mimeTypes : Preferred(value);
        return new([.. types.Distinct(StringComparer.Ordinal).Select(type => KeyValuePair.Create(type, value.ToDisplayString(type)))]);
    }

    static IEnumerable<string> Preferred(object? value)
    {
        var preferred = Formatter.GetPreferredMimeTypesFor(value?.GetType());

        // The plain text of HTML would be its markup once more.
        return value is IHtmlContent ? preferred : preferred.Append(PlainTextFormatter.MimeType);
    }
}
