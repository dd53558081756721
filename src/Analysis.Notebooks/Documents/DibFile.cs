using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// Reads .NET Interactive's text notebooks: cells that each begin with a line <c>#!language</c>. They hold no outputs, so none are
/// written back.
/// </summary>
static class DibFile
{
    static readonly string[] Languages =
        ["csharp", "c#", "fsharp", "f#", "pwsh", "powershell", "javascript", "js", "html", "markdown", "mermaid", "sql", "kql", "http", "value"];

    /// <summary>The same notebook in nbformat 4.</summary>
    public static NotebookDocument Read(string text)
    {
        var cells = new JsonArray();
        var language = "csharp";
        var lines = new List<string>();
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            if (LanguageOf(line) is { } next)
            {
                Add(cells, language, lines);
                (language, lines) = (next, []);
            }
            else
            {
                lines.Add(line);
            }
        }

        Add(cells, language, lines);
        var notebook = new JsonObject { ["cells"] = cells, ["metadata"] = new JsonObject(), ["nbformat"] = 4, ["nbformat_minor"] = 5 };
        return NotebookDocument.Read(JsonSerializer.SerializeToUtf8Bytes(notebook));
    }

    // A line such as #!time belongs to its cell; #!meta begins a block that describes the file.
    static string? LanguageOf(string line)
    {
        var name = line.StartsWith("#!", StringComparison.Ordinal) ? line[2..].Trim().ToLowerInvariant() : null;
        return name is "meta" || Languages.Contains(name, StringComparer.Ordinal) ? name : null;
    }

    static void Add(JsonArray cells, string language, List<string> lines)
    {
        var source = string.Join('\n', lines).Trim('\n');
        if (source.Length == 0 || language is "meta")
        {
            return;
        }

        var isProse = language is "markdown";
        var cell = new JsonObject
        {
            ["cell_type"] = isProse ? "markdown" : "code",
            ["metadata"] = isProse ? [] : new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = language } },
            ["source"] = source,
        };
        if (!isProse)
        {
            cell["execution_count"] = null;
            cell["outputs"] = new JsonArray();
        }

        cells.Add(cell);
    }
}
