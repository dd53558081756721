using Microsoft.Data.Analysis;

namespace Analysis.Polyglot;

/// <summary>The rows of a data frame that agree in several columns; <see cref="DataFrame.GroupBy(string)"/> takes only one.</summary>
/// <remarks>
/// Rows with null in a column form groups of their own: a figure without a source is not lost. There is no sum and no mean, because
/// figures of different sources, days and kinds do not add up.
/// </remarks>
public sealed class FrameGroups
{
    readonly DataFrame _frame;
    readonly IReadOnlyList<string> _columns;
    readonly IReadOnlyList<IReadOnlyList<long>> _rows;

    internal FrameGroups(DataFrame frame, IReadOnlyList<string> columns)
    {
        _frame = frame;
        _columns = columns;
        _rows = [.. Enumerable.Range(0, (int)frame.Rows.Count).GroupBy(row => new Key([.. columns.Select(column => frame[column][row])])).Select(group => (IReadOnlyList<long>)[.. group.Select(row => (long)row)])];
    }

    /// <summary>The groups as frames of their own, in the order of their first rows.</summary>
    public IEnumerable<DataFrame> Frames => _rows.Select(rows => _frame[rows]);

    /// <summary>A row for each group: the columns grouped by, and <c>count</c>, how many rows it has.</summary>
    public DataFrame Count() => With(new Int64DataFrameColumn("count", _rows.Select(rows => (long)rows.Count)));

    /// <summary>A row for each group: the columns grouped by, and the least value of a column of numbers; null where the group has none.</summary>
    /// <exception cref="ArgumentException">There is no such column, or it holds no whole numbers.</exception>
    public DataFrame Min(string column) => With(new Int64DataFrameColumn($"least {column}", Numbers(column).Select(numbers => numbers.Min())));

    /// <summary>A row for each group: the columns grouped by, and the greatest value of a column of numbers; null where the group has none.</summary>
    /// <inheritdoc cref="Min" path="/exception"/>
    public DataFrame Max(string column) => With(new Int64DataFrameColumn($"greatest {column}", Numbers(column).Select(numbers => numbers.Max())));

    DataFrame With(DataFrameColumn result)
    {
        var frame = _frame[_rows.Select(rows => rows[0])];
        return new DataFrame([.. _columns.Select(column => frame[column]), result]);
    }

    IEnumerable<IEnumerable<long?>> Numbers(string column) =>
        _frame[column] is PrimitiveDataFrameColumn<long> numbers
            ? _rows.Select(rows => rows.Select(row => numbers[row]))
            : throw new ArgumentException($"The column \"{column}\" holds no whole numbers.", nameof(column));

    sealed record Key(IReadOnlyList<object?> Values)
    {
        public bool Equals(Key? other) => other is not null && Values.SequenceEqual(other.Values);

        public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
    }
}

/// <summary>Grouping by several columns.</summary>
public static class Grouping
{
    /// <summary>Groups rows that agree in all of these columns.</summary>
    /// <exception cref="ArgumentException">No column is named, or there is no such column; the message lists them.</exception>
    public static FrameGroups GroupByColumns(this DataFrame frame, params IReadOnlyList<string> columns)
    {
        var unknown = columns.FirstOrDefault(column => frame.Columns.IndexOf(column) < 0);
        return columns.Count == 0 ? throw new ArgumentException("Name at least one column to group by.", nameof(columns))
            : unknown is null ? new FrameGroups(frame, columns)
            : throw new ArgumentException($"There is no column \"{unknown}\"; the columns are {string.Join(", ", frame.Columns.Select(column => column.Name))}.", nameof(columns));
    }
}
