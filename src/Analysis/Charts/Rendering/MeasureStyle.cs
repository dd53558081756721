using Analysis.Claims;

namespace Analysis.Charts.Rendering;

/// <summary>The highlight of each measure in a text: a light tint with dark letters on any theme, and a line under it for print.</summary>
internal static class MeasureStyle
{
    /// <summary>Of a number that counts no people.</summary>
    public const string Rejected = "text-decoration:underline dotted;text-decoration-thickness:1px;opacity:.75";

    public static string Of(Measure measure)
    {
        var (tint, line) = measure switch
        {
            Measure.Deployed => ("#CFE3F7", "solid #0B62A8"),
            Measure.Planned => ("#E4DAF5", "dashed #5A1FA0"),
            Measure.Killed => ("#F8CFD2", "solid #A3101C"),
            Measure.Wounded => ("#FBDDC4", "dashed #A83600"),
            Measure.Casualties => ("#FBE7B2", "double #7A4A00"),
            Measure.Captured => ("#CDEBD3", "solid #196800"),
            Measure.Missing => ("#CBEAEA", "dashed #00515E"),
            Measure.Strength => ("#E2E5E9", "solid #57606A"),
            _ => ("#E9E2DC", "dotted #5E483F"),
        };
        return $"background:{tint};color:#1F2328;border-bottom:2px {line}";
    }
}
