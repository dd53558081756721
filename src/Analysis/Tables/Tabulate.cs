using System.Data;
using System.Globalization;
using System.Reflection;
using Analysis.Articles;
using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Tables;

/// <summary>Claims, figures and articles as rows.</summary>
public static class Tabulate
{
    static readonly string[] ClaimDefaults = ["text", "measure", "subject", "source", "via", "reported", "from", "to", "publisher", "published", "quote"];
    static readonly string[] FigureDefaults = ["text", "measure", "subject", "source", "said", "from", "to", "hedge", "claims", "carriers"];
    static readonly string[] RejectedDefaults = ["text", "rule", "quote", "article"];
    static readonly string[] ArticleDefaults = ["id", "publisher", "published", "title", "characters"];

    /// <summary>A row for each claim.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="columns">
    /// The fields of the claim schema, <c>publisher</c>, <c>published</c>, <c>url</c> of the article, and <c>corrected</c>, in the order
    /// wanted; none for those that suit a first look, with <c>corrected</c> where a claim was corrected by hand.
    /// </param>
    /// <exception cref="ArgumentException">There is no such column; the message lists them.</exception>
    public static Table ToTable(this IEnumerable<Claim> claims, params IReadOnlyList<string> columns) =>
        Make(claims, TableColumns.OfClaims, ClaimDefaults, columns, claim => claim.Correction is not null);

    /// <summary>A row for each reported figure.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="columns">The columns in the order wanted; none for those that suit a first look.</param>
    /// <inheritdoc cref="ToTable(IEnumerable{Claim}, IReadOnlyList{string})" path="/exception"/>
    public static Table ToTable(this IEnumerable<ReportedFigure> figures, params IReadOnlyList<string> columns) =>
        Make(figures, TableColumns.OfFigures, FigureDefaults, columns, figure => figure.Claims.Any(claim => claim.Correction is not null));

    /// <summary>A row for each article.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="columns">The columns in the order wanted; none for those that suit a first look.</param>
    /// <inheritdoc cref="ToTable(IEnumerable{Claim}, IReadOnlyList{string})" path="/exception"/>
    public static Table ToTable(this IEnumerable<Article> articles, params IReadOnlyList<string> columns) => Make(articles, TableColumns.OfArticles, ArticleDefaults, columns);

    /// <summary>A row for each number that was taken for no number of people.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="columns">The columns in the order wanted; none for those that suit a first look.</param>
    /// <inheritdoc cref="ToTable(IEnumerable{Claim}, IReadOnlyList{string})" path="/exception"/>
    public static Table ToTable(this IEnumerable<RejectedFigure> numbers, params IReadOnlyList<string> columns) => Make(numbers, TableColumns.OfRejected, RejectedDefaults, columns);

    /// <summary>A row for each value of a query of one's own, a column for each public property in the order of its declaration.</summary>
    /// <remarks>Whole numbers stay numbers and days stay days; everything else is shown as its text.</remarks>
    public static Table ToTable<T>(this IEnumerable<T> rows)
        where T : notnull
    {
        var properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).ToList();
        return new Table(
            [.. properties.Select(property => new TableColumn(property.Name.ToLowerInvariant(), ColumnType(property.PropertyType)))],
            [.. rows.Select(row => properties.ConvertAll(property => CellOf(property.GetValue(row))))]);
    }

    /// <summary>All fields of the claims, for tools that take ADO.NET tables; days as <see cref="DateTime"/>.</summary>
    public static DataTable ToDataTable(this IEnumerable<Claim> claims) =>
        Make(claims, TableColumns.OfClaims, [.. TableColumns.OfClaims.Select(column => column.Name)], []).ToDataTable();

    internal static Table Make<T>(IEnumerable<T> rows, IReadOnlyList<Column<T>> known, IReadOnlyList<string> defaults, IReadOnlyList<string> wanted, Func<T, bool>? isCorrected = null)
    {
        var all = rows.ToList();
        IReadOnlyList<string> usual = isCorrected is not null && all.Exists(row => isCorrected(row)) ? [.. defaults, TableColumns.Corrected] : defaults;
        var columns = (wanted.Count == 0 ? usual : wanted).Select(name => Find(known, name)).ToList();
        return new Table([.. columns.Select(column => new TableColumn(column.Name, column.Type))], [.. all.Select(row => columns.ConvertAll(column => column.Value(row)))]);
    }

    static Column<T> Find<T>(IReadOnlyList<Column<T>> known, string name) =>
        known.FirstOrDefault(column => string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no column \"{name}\"; the columns are {string.Join(", ", known.Select(column => column.Name))}.", nameof(name));

    static Type ColumnType(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var number when number == typeof(int) || number == typeof(long) => typeof(long),
        var day when day == typeof(DateOnly) => typeof(DateOnly),
        _ => typeof(string),
    };

    static object? CellOf(object? value) => value switch
    {
        int number => (long)number,
        null or long or DateOnly => value,
        IFormattable text => text.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
