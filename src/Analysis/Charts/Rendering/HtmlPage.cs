using Analysis.Charts.Drawing;

namespace Analysis.Charts.Rendering;

/// <summary>A self-contained HTML page.</summary>
internal static class HtmlPage
{
    /// <param name="title">Of the page.</param>
    /// <param name="body">Our own markup.</param>
    /// <param name="theme">Of the ground behind it.</param>
    public static string Of(string title, string body, Theme theme)
    {
        var page = new MarkupWriter();
        page.Raw("<!DOCTYPE html>").Line();
        page.Open("html", ("lang", "en")).Open("head").Empty("meta", ("charset", "utf-8"));
        page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Element("title", title).Raw($"<style>{Sheet(theme)}</style>").Close().Line();
        page.Open("body").Raw(body).Line().Close().Close();
        return page.Line().ToString();
    }

    static string Sheet(Theme theme)
    {
        var ground = $"body{{margin:0 auto;padding:12px 0;overflow-wrap:break-word;max-width:1000px;{Colours(theme == Theme.Dark)}}}";
        return theme == Theme.Auto ? $"{ground}@media (prefers-color-scheme:dark){{body{{{Colours(true)}}}}}@media print{{body{{{Colours(false)}}}}}" : ground;
    }

    static string Colours(bool dark) => $"background:{Palette.Paper.On(dark)};color:{Palette.Text.On(dark)}";
}
