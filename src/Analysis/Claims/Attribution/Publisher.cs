using Analysis.Text;

namespace Analysis.Claims.Attribution;

/// <summary>The publisher as a source: where a relief group, a ministry or a headquarters publishes, the text may speak as it ("we").</summary>
static class Publisher
{
    /// <summary>The publisher as a speaker; null when it is unknown.</summary>
    public static Speaker? Of(Passage passage)
    {
        if (passage.Article.Publisher is not { Length: > 0 } publisher || publisher.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var bracket = publisher.IndexOf('(', StringComparison.Ordinal);
        var name = (bracket > 0 ? publisher[..bracket] : publisher).Trim();
        var text = new TokenizedText(name);
        return passage.Sources.Aliases.Match(text, 0, out _) is { } source ? Speaker.Of(source) : Speaker.Named(name);
    }

    /// <summary>The body that the text's first lines name; null when they name none.</summary>
    public static Speaker? InHeading(Passage passage)
    {
        var end = Math.Min(passage.Text.Tokens.Length, 40);
        return PhraseScan.Of(passage, 0, end).Body is { } body ? Speaker.Of(body) : null;
    }

    /// <summary>A press release, or a text that begins with its publisher's name: what it states, its publisher states.</summary>
    public static bool SpeaksAsItself(Passage passage) =>
        passage.Text.Text.StartsWith("PRESS RELEASE", StringComparison.OrdinalIgnoreCase)
        || (Of(passage)?.Name is { } name && passage.Text.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
