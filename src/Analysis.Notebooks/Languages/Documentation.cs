using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Analysis.Notebooks.Languages;

/// <summary>The parts of an XML documentation comment, as running text; a part that is not there is empty.</summary>
/// <param name="Parameters">Parameters and type parameters, in the comment's order.</param>
/// <param name="Exceptions">The exception's short type name and when it is thrown.</param>
sealed record Documentation(
    string Summary,
    IReadOnlyList<KeyValuePair<string, string>> Parameters,
    string Returns,
    IReadOnlyList<KeyValuePair<string, string>> Exceptions,
    string Remarks)
{
    /// <summary>Reads a <c>member</c> element, or null when the text is no XML.</summary>
    public static Documentation? Parse(string xml)
    {
        try
        {
            return From(XElement.Parse(xml, LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    static Documentation From(XElement member) => new(
        Text(member.Element("summary")),
        [.. member.Elements().Where(e => e.Name.LocalName is "param" or "typeparam").Select(e => KeyValuePair.Create((string?)e.Attribute("name") ?? "", Text(e)))],
        Text(member.Element("returns") ?? member.Element("value")),
        [.. member.Elements("exception").Select(e => KeyValuePair.Create(ShortName((string?)e.Attribute("cref") ?? ""), Text(e)))],
        Text(member.Element("remarks")));

    static string Text(XElement? element)
    {
        if (element is null)
            return "";
        var text = new StringBuilder();
        Append(text, element);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { IsEmpty: true } reference)
                text.Append(Reference(reference));
            else if (node is XElement inner)
                AppendInner(text, inner);
        }
    }

    static void AppendInner(StringBuilder text, XElement inner)
    {
        // Blocks are kept apart from what stands around them; phrases are not.
        var block = inner.Name.LocalName is "para" or "list" or "item" or "description" or "term" or "code";
        text.Append(block ? " " : "");
        Append(text, inner);
        text.Append(block ? " " : "");
    }

    static string Reference(XElement reference) =>
        (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword")
        ?? ShortName((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("href") ?? " ");

    /// <summary>The last part of a documentation id: <c>M:System.String.Trim(System.Char)</c> gives <c>Trim</c>.</summary>
    static string ShortName(string cref)
    {
        var name = cref.Split('(')[0];
        name = name[(name.LastIndexOf('.') + 1)..];
        return name.Split('`')[0];
    }
}
