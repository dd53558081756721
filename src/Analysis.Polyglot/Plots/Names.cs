// ScottPlot has types of these names too.
global using Box = Analysis.Charts.Drawing.Box;
global using LegendLayout = Analysis.Charts.Drawing.LegendLayout;
global using Palette = Analysis.Charts.Drawing.Palette;
