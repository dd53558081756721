namespace Analysis.Tables;

/// <summary>A column of rows of one kind: its heading and where its value comes from.</summary>
internal sealed record Column<T>(string Name, Type Type, Func<T, object?> Value)
{
    public static Column<T> Text(string name, Func<T, string?> value) => new(name, typeof(string), value);

    public static Column<T> Number(string name, Func<T, long?> value) => new(name, typeof(long), row => value(row));

    public static Column<T> Day(string name, Func<T, DateOnly?> value) => new(name, typeof(DateOnly), row => value(row));
}
