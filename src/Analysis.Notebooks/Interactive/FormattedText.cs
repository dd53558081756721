namespace Microsoft.DotNet.Interactive;

/// <summary>Text that is already in the format in which it is shown.</summary>
/// <param name="MimeType">The format, as in <c>image/svg+xml</c>.</param>
/// <param name="Text">The text.</param>
public sealed record FormattedText(string MimeType, string Text)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
