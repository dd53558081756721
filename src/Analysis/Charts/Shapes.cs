using Analysis.Claims;

namespace Analysis.Charts;

/// <summary>The shape and the words of each measure, the same in every chart.</summary>
internal static class Shapes
{
    public static Shape Of(Measure measure) => measure switch
    {
        Measure.Deployed => Shape.Circle,
        Measure.Planned => Shape.Diamond,
        Measure.Killed => Shape.TriangleUp,
        Measure.Wounded => Shape.Square,
        Measure.Casualties => Shape.Hexagon,
        Measure.Captured => Shape.TriangleDown,
        Measure.Missing => Shape.Plus,
        Measure.Strength => Shape.Block,
        _ => Shape.Star,
    };

    /// <summary>The measure as a legend or a sentence names it.</summary>
    public static string Words(Measure measure) => measure switch
    {
        Measure.Deployed => "deployed",
        Measure.Planned => "planned, not yet there",
        Measure.Killed => "killed",
        Measure.Wounded => "wounded",
        Measure.Casualties => "killed or wounded",
        Measure.Captured => "captured",
        Measure.Missing => "missing",
        Measure.Strength => "standing strength",
        _ => "other",
    };
}
