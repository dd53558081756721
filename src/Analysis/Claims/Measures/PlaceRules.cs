namespace Analysis.Claims.Measures;

/// <summary>Where the people are, go or fell.</summary>
internal static class PlaceRules
{
    public static Reading<string?> Read(FigureContext context) => new(null, "none");
}
