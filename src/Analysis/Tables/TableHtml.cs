using Analysis.Charts;
using Analysis.Charts.Drawing;
using Analysis.Charts.Rendering;

namespace Analysis.Tables;

/// <summary>Writes a table as HTML.</summary>
internal static class TableHtml
{
    const int MostRows = 500;

    public static string Write(Table table)
    {
        var html = new MarkupWriter();
        var id = ChartId.Of(TableText.Write(table));
        html.Open("div", ("id", id), ("class", "analysis-table"), ("style", "overflow-x:auto;max-width:100%")).Raw($"<style>{Sheet(id)}</style>");
        html.Open("table").Open("thead").Open("tr");
        foreach (var column in table.Columns)
        {
            html.Element("th", column.Name, ("scope", "col"), ("style", Align(column)));
        }

        html.Close().Close().Open("tbody").Line();
        foreach (var row in table.Rows.Take(MostRows))
        {
            html.Open("tr");
            for (var i = 0; i < row.Count; i++)
            {
                html.Open("td", ("style", Align(table.Columns[i]))).Element("bdi", Table.Shown(row[i])).Close();
            }

            html.Close().Line();
        }

        html.Close().Close();
        html.Element("p", table.Rows.Count > MostRows ? $"{Wording.Number(MostRows)} of {Wording.Count(table.Rows.Count, "row")}; ToCsv() and ToDataTable() have all." : Wording.Count(table.Rows.Count, "row"));
        return html.Close().ToString();
    }

    static string Align(TableColumn column) =>
        column.Type == typeof(long) ? "text-align:right" : column.Type == typeof(DateOnly) ? "text-align:left;white-space:nowrap" : "text-align:left";

    static string Sheet(string id)
    {
        string Theme(bool dark) => $"--p:{Palette.Paper.On(dark)};--t:{Palette.Text.On(dark)};--q:{Palette.Quiet.On(dark)};--g:{Palette.Grid.On(dark)}";
        return $$$"""
            #{{{id}}}{{{{Theme(false)}}}}
            @media(prefers-color-scheme:dark){#{{{id}}}{{{{Theme(true)}}}}}
            :is(.vscode-dark,.vscode-high-contrast,[data-jp-theme-light="false"]) #{{{id}}}{{{{Theme(true)}}}}
            :is(.vscode-light,.vscode-high-contrast-light,[data-jp-theme-light="true"]) #{{{id}}}{{{{Theme(false)}}}}
            @media print{#{{{id}}}#{{{id}}}#{{{id}}}{{{{Theme(false)}}}}}
            #{{{id}}}{background:var(--p);color:var(--t);font:13px/1.45 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif}
            #{{{id}}} table{border-collapse:collapse;margin:0;font-size:13px;color:inherit}
            #{{{id}}} tr,#{{{id}}} th,#{{{id}}} td{background:none;border:0;color:inherit}
            #{{{id}}} th,#{{{id}}} td{vertical-align:top;padding:4px 14px 4px 0;border-bottom:1px solid var(--g);white-space:normal;max-width:34em}
            #{{{id}}} th{color:var(--q);font-weight:normal}
            #{{{id}}} p{color:var(--q);margin:6px 0}

            """;
    }
}
