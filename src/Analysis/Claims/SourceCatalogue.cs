namespace Analysis.Claims;

/// <summary>The sources that figures come from: canonical label, kind, country and the names that texts call them by.</summary>
public sealed class SourceCatalogue
{
    /// <summary>The catalogue that comes with the library.</summary>
    public static SourceCatalogue Default { get; } = new();
}
