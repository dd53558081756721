using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Analysis.Notebooks.Export;

/// <summary>
/// Makes a piece of HTML fit to stand in a page beside others: its ids are made its own, and whatever would run or be fetched from
/// elsewhere is taken out. Links for readers stay.
/// </summary>
/// <param name="folder">The notebook's folder: pictures in it are put into the page.</param>
sealed partial class Fragment(string? folder)
{
    static readonly string[] Active = ["script", "iframe", "object", "embed", "link", "meta", "base", "noscript", "template"];
    static readonly string[] Fetching = ["src", "srcset", "poster", "data", "background", "xlink:href", "href", "action", "formaction", "ping"];
    static readonly string[] Referring = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "headers", "list", "form"];

    static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
        [".webp"] = "image/webp",
    };

    /// <summary>The piece as it is to stand in the page.</summary>
    /// <param name="html">The piece.</param>
    /// <param name="prefix">What its ids begin with from now on; null keeps them.</param>
    public string Embed(string html, string? prefix)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;

        // The parser moves a leading style into the head.
        foreach (var style in body.Owner!.Head!.QuerySelectorAll("style").Reverse().ToList())
        {
            body.Prepend(style);
        }

        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            Clean(element);
        }

        if (prefix is not null)
        {
            MakeOwn(body, prefix);
        }

        return body.InnerHtml;
    }

    void Clean(IElement element)
    {
        // The sheet that .NET Interactive adds to each of its tables restyles the whole page, which has a sheet of its own for them.
        if (Active.Contains(element.LocalName, StringComparer.Ordinal)
            || (element.LocalName is "style" && element.TextContent.Contains(".dni-treeview", StringComparison.Ordinal)))
        {
            element.Remove();
            return;
        }

        if (element.LocalName is "style")
        {
            element.TextContent = WithoutFetching(element.TextContent);
        }

        foreach (var attribute in element.Attributes.ToList())
        {
            Clean(element, attribute);
        }
    }

    void Clean(IElement element, IAttr attribute)
    {
        var name = attribute.Name.ToLowerInvariant();
        if (name.StartsWith("on", StringComparison.Ordinal) || name is "srcdoc")
        {
            element.RemoveAttribute(attribute.Name);
        }
        else if (name is "style")
        {
            element.SetAttribute("style", WithoutFetching(attribute.Value));
        }
        else if (Fetching.Contains(name, StringComparer.Ordinal))
        {
            CleanAddress(element, attribute, isLink: name is "href" && element.LocalName is "a");
        }
    }

    void CleanAddress(IElement element, IAttr attribute, bool isLink)
    {
        var address = attribute.Value.Trim();
        if (isLink)
        {
            if (ScriptAddress().IsMatch(address))
            {
                element.RemoveAttribute(attribute.Name);
            }
            else if (Notebook().Match(address) is { Success: true } notebook)
            {
                element.SetAttribute(attribute.Name, $"{notebook.Groups["name"].Value}.html{notebook.Groups["anchor"].Value}");
            }
        }
        else if (!address.StartsWith('#') && !address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            if (attribute.Name is "src" && Picture(address) is { } picture)
            {
                element.SetAttribute("src", picture);
            }
            else
            {
                element.RemoveAttribute(attribute.Name);
            }
        }
    }

    string? Picture(string address)
    {
        if (folder is null || address.Contains(':', StringComparison.Ordinal) || Path.IsPathRooted(address)
            || !Pictures.TryGetValue(Path.GetExtension(address), out var type))
        {
            return null;
        }

        var path = Path.Combine(folder, Uri.UnescapeDataString(address));
        return File.Exists(path) ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}" : null;
    }

    static string WithoutFetching(string css) => Fetched().Replace(Import().Replace(css, ""), "none");

    static void MakeOwn(IElement body, string prefix)
    {
        var ids = body.QuerySelectorAll("[id]").Select(e => e.Id!).ToHashSet(StringComparer.Ordinal);
        if (ids.Count == 0)
        {
            return;
        }

        string Own(string id) => ids.Contains(id) ? prefix + id : id;
        string OwnReferences(string text) => Reference().Replace(text, m => "#" + Own(m.Groups["id"].Value));
        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            if (element.LocalName is "style")
            {
                element.TextContent = OwnReferences(element.TextContent);
            }

            foreach (var attribute in element.Attributes.ToList())
            {
                element.SetAttribute(attribute.NamespaceUri, attribute.Name, attribute.Name switch
                {
                    "id" => prefix + attribute.Value,
                    var name when Referring.Contains(name, StringComparer.Ordinal) => string.Join(' ', attribute.Value.Split(' ').Select(Own)),
                    _ => attribute.Value.Contains('#', StringComparison.Ordinal) ? OwnReferences(attribute.Value) : attribute.Value,
                });
            }
        }
    }

    [GeneratedRegex(@"^\s*(javascript|vbscript|data):", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScriptAddress();

    [GeneratedRegex(@"^(?<name>[^:/?#]+)\.(ipynb|dib)(?<anchor>#.*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Notebook();

    [GeneratedRegex("@import[^;]*;?", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

    [GeneratedRegex("""url\(\s*["']?(?!#|data:image/)[^)]*\)""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fetched();

    [GeneratedRegex(@"#(?<id>[A-Za-z_][\w\-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
