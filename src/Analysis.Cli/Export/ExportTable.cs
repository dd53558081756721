using Analysis.Tables;

namespace Analysis.Cli.Export;

/// <summary>A table as it leaves the project: the same columns in every format.</summary>
/// <param name="Name">Its name in SQLite and, with ".csv", of its file.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Columns">Its columns; the first is the key, whose values are unique and never null.</param>
/// <param name="Values">The values.</param>
sealed record ExportTable(string Name, string Description, IReadOnlyList<ExportColumn> Columns, Table Values)
{
    /// <summary>Puts descriptions to the columns of a table.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What a row is.</param>
    /// <param name="columns">The columns, in the order of the table's.</param>
    /// <param name="values">The table.</param>
    /// <param name="numbers">The values of the columns that stand before those of the table, by the index of the row.</param>
    public static ExportTable Of(string name, string description, IReadOnlyList<ExportColumn> columns, Table values, params IReadOnlyList<Func<int, long>> numbers)
    {
        var numbered = new Table(
            [.. columns.Take(numbers.Count).Select(column => new TableColumn(column.Name, typeof(long))), .. values.Columns],
            [.. values.Rows.Select((row, i) => (IReadOnlyList<object?>)[.. numbers.Select(number => (object?)number(i)), .. row])]);
        return new ExportTable(name, description, [.. columns.Zip(numbered.Columns, (column, of) => column with { Type = of.Type })], numbered);
    }

    public ExportColumn Key => Columns[0];
}

/// <summary>A column of an <see cref="ExportTable"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What its values mean, and what an empty one means.</param>
sealed record ExportColumn(string Name, string Description)
{
    /// <summary>Of its values: string, long or <see cref="DateOnly"/>.</summary>
    public Type Type { get; init; } = typeof(string);

    /// <summary>The only values it takes; empty where any may stand.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The table whose key its values are; null for a value of its own.</summary>
    public string? RefersTo { get; init; }
}
