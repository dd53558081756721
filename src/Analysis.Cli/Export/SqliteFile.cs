using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Analysis.Cli.Export;

/// <summary>Writes tables as an SQLite database that any SQLite tool opens, with full-text search over the articles.</summary>
/// <remarks>
/// Days are texts (2024-12-23), as SQLite's own date functions take them. Each column's description stands in the schema that the
/// database itself keeps. The index is <c>article_search</c> (FTS5), its rowid that of the article.
/// </remarks>
static class SqliteFile
{
    const string Search = """
        CREATE VIRTUAL TABLE article_search USING fts5(title, text, content='articles', tokenize='unicode61 remove_diacritics 2');
        INSERT INTO article_search(article_search) VALUES ('rebuild');
        """;

    /// <summary>Writes a new file.</summary>
    /// <exception cref="SqliteException">It cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<ExportTable> tables)
    {
        // Without pooling the file is closed when this returns. A file that nobody else sees yet needs no journal of its own.
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = ON;");
        using var transaction = connection.BeginTransaction();
        foreach (var table in tables)
        {
            Execute(connection, Schema(table, tables));
            Insert(connection, table);
        }

        Execute(connection, Search);
        transaction.Commit();
    }

    static string Schema(ExportTable table, IReadOnlyList<ExportTable> tables)
    {
        var sql = new StringBuilder("CREATE TABLE ").Append(Quoted(table.Name)).Append(" ( -- ").Append(table.Description).Append('\n');
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            sql.Append("  ").Append(Quoted(column.Name)).Append(column.Type == typeof(long) ? " INTEGER" : " TEXT")
                .Append(column == table.Key ? " PRIMARY KEY NOT NULL" : "")
                .Append(column.Values.Count == 0 ? "" : $" CHECK ({Quoted(column.Name)} IN ({string.Join(", ", column.Values.Select(value => $"'{value}'"))}))")
                .Append(column.RefersTo is { } other ? $" REFERENCES {Quoted(other)} ({Quoted(tables.First(candidate => candidate.Name == other).Key.Name)})" : "")
                .Append(i < table.Columns.Count - 1 ? "," : "").Append(" -- ").Append(column.Description).Append('\n');
        }

        return sql.Append(')').ToString();
    }

    static void Insert(SqliteConnection connection, ExportTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {Quoted(table.Name)} VALUES ({string.Join(", ", table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i}")))})";
        var parameters = table.Columns.Select((_, i) => command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), DBNull.Value)).ToList();
        foreach (var row in table.Values.Rows)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i].Value = row[i] is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : row[i] ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }
    }

    static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    static string Quoted(string name) => $"\"{name}\"";
}
