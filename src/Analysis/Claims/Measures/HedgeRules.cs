namespace Analysis.Claims.Measures;

/// <summary>How far the text stands behind a figure.</summary>
internal static class HedgeRules
{
    public static Reading<Hedge> Read(FigureContext context) => new(Hedge.Stated, "none");
}
