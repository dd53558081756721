using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Cli.Export;

/// <summary>Describes the CSV files for other tools: their columns, types, keys and allowed values.</summary>
/// <remarks>A Data Package with Table Schemas, version 1 of https://specs.frictionlessdata.io, which both old and new tools read.</remarks>
static class DataPackage
{
    /// <summary>The file's name, by which tools find it.</summary>
    public const string FileName = "datapackage.json";

    static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Describe(IReadOnlyList<ExportTable> tables) => new JsonObject
    {
        ["profile"] = "tabular-data-package",
        ["name"] = "reported-figures",
        ["title"] = "Reported troop figures",
        ["description"] = "What articles say about numbers of people: a record of what was said, not of what is true. In the CSV files a text that a spreadsheet would run as a formula has an apostrophe before it; claims.jsonl and the SQLite file have it as it is.",
        ["resources"] = new JsonArray([.. tables.Select(table => Resource(table, tables))]),
    }.ToJsonString(Options) + "\n";

    static JsonObject Resource(ExportTable table, IReadOnlyList<ExportTable> tables) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Name,
        ["path"] = $"{table.Name}.csv",
        ["description"] = table.Description,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(column => Field(column, table))]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = table.Key.Name,
            ["foreignKeys"] = new JsonArray([.. table.Columns.Where(column => column.RefersTo is not null).Select(column => ForeignKey(column, tables))]),
        },
    };

    static JsonObject Field(ExportColumn column, ExportTable table)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type == typeof(long) ? "integer" : column.Type == typeof(DateOnly) ? "date" : "string",
            ["description"] = column.Description,
        };
        if (column == table.Key)
        {
            field["constraints"] = new JsonObject { ["required"] = true, ["unique"] = true };
        }
        else if (column.Values.Count > 0)
        {
            field["constraints"] = new JsonObject { ["enum"] = new JsonArray([.. column.Values.Select(value => JsonValue.Create(value))]) };
        }

        return field;
    }

    static JsonObject ForeignKey(ExportColumn column, IReadOnlyList<ExportTable> tables) => new()
    {
        ["fields"] = column.Name,
        ["reference"] = new JsonObject { ["resource"] = column.RefersTo, ["fields"] = tables.First(table => table.Name == column.RefersTo).Key.Name },
    };
}
