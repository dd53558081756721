using System.Globalization;
using System.Text;
using Analysis.Charts.Drawing;

namespace Analysis.Charts.Rendering;

/// <summary>
/// The colours of a chart: as attributes for one theme, and as a style sheet that, where a front end keeps it, follows the reader's
/// choice of light or dark.
/// </summary>
/// <remarks>
/// Classes: p fills with paper, e edges with paper, t q g r are text, quiet text, grid and rule, n a sign of the legend, kN the N-th
/// series, lN its name.
/// </remarks>
internal sealed class ThemeStyle
{
    readonly List<string> _series;
    readonly Theme _theme;

    public ThemeStyle(IEnumerable<string> series, Theme theme)
    {
        _series = [.. series.Distinct(StringComparer.Ordinal)];
        _theme = theme;
    }

    bool Dark => _theme == Theme.Dark;

    public string Paper => Palette.Paper.On(Dark);

    public string Text => Palette.Text.On(Dark);

    public string Quiet => Palette.Quiet.On(Dark);

    public string Grid => Palette.Grid.On(Dark);

    public string Rule => Palette.Rule.On(Dark);

    public string Colour(string series) => Palette.Of(series).On(Dark);

    /// <summary>The colour of a name: the series' own, darkened or lightened until it reads well.</summary>
    public string NameColour(string series) => Contrast.Readable(Colour(series), Paper);

    public int Index(string series) => _series.IndexOf(series);

    /// <summary>The style sheet for the element of this id; empty when the theme is fixed.</summary>
    public string Sheet(string id)
    {
        if (_theme != Theme.Auto)
        {
            return "";
        }

        var (light, dark) = (Variables(false), Variables(true));
        var rules = new StringBuilder();
        rules.Append(CultureInfo.InvariantCulture, $"#{id}{{{light}}}");
        rules.Append(CultureInfo.InvariantCulture, $"@media(prefers-color-scheme:dark){{#{id}{{{dark}}}}}");
        rules.Append(CultureInfo.InvariantCulture, $":is(.vscode-dark,.vscode-high-contrast,[data-jp-theme-light=\"false\"]) #{id}{{{dark}}}");
        rules.Append(CultureInfo.InvariantCulture, $":is(.vscode-light,.vscode-high-contrast-light,[data-jp-theme-light=\"true\"]) #{id}{{{light}}}");
        rules.Append(CultureInfo.InvariantCulture, $"@media print{{#{id}#{id}#{id}{{{light}}}}}");
        rules.Append(CultureInfo.InvariantCulture, $"#{id} .p{{fill:var(--p)}}#{id} .e{{stroke:var(--p)}}#{id} .t{{fill:var(--t)}}#{id} .q{{fill:var(--q)}}#{id} .g{{stroke:var(--g)}}#{id} .r{{stroke:var(--r)}}#{id} .n{{color:var(--q)}}");
        for (var i = 0; i < _series.Count; i++)
        {
            rules.Append(CultureInfo.InvariantCulture, $"#{id} .k{i}{{color:var(--k{i})}}#{id} .l{i}{{fill:var(--l{i})}}");
        }

        return rules.ToString();
    }

    string Variables(bool dark)
    {
        var paper = Palette.Paper.On(dark);
        var text = new StringBuilder($"--p:{paper};--t:{Palette.Text.On(dark)};--q:{Palette.Quiet.On(dark)};--g:{Palette.Grid.On(dark)};--r:{Palette.Rule.On(dark)}");
        for (var i = 0; i < _series.Count; i++)
        {
            var colour = Palette.Of(_series[i]).On(dark);
            text.Append(CultureInfo.InvariantCulture, $";--k{i}:{colour};--l{i}:{Contrast.Readable(colour, paper)}");
        }

        return text.ToString();
    }
}
