using System.Data;
using Analysis.Findings;
using Analysis.Tables;
using Analysis.Tests.Charts;

namespace Analysis.Tests.Tables;

public sealed class TableTests
{
    [Fact]
    public void Claims_are_rows_with_the_columns_asked_for() =>
        Assert.Equal(
            """
            text          low  high  source       reported  published
            ----------  -----  ----  -----------  --------  ----------
            over 7,000  7,000        Ukraine DIU            2024-11-06

            """,
            ChartCases.Seeds.Take(1).ToTable("text", "low", "high", "source", "reported", "published").ToString());

    [Fact]
    public void An_unknown_column_is_refused_with_the_names_that_there_are()
    {
        var error = Assert.Throws<ArgumentException>(() => ChartCases.Seeds.ToTable("sauce"));
        Assert.Contains("source", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_table_has_all_fields_typed_and_null_where_there_is_none()
    {
        var table = ChartCases.Seeds.ToDataTable();
        Assert.Equal(ChartCases.Seeds.Count, table.Rows.Count);
        Assert.Equal(typeof(long), table.Columns["low"]!.DataType);
        Assert.Equal(typeof(DateTime), table.Columns["reported"]!.DataType);
        var over7000 = table.Select("text = 'over 7,000'").Single();
        Assert.Equal(7000L, over7000["low"]);
        Assert.Equal(DBNull.Value, over7000["high"]);
        Assert.Equal(new DateTime(2024, 10, 25), over7000["from"]);
    }

    [Fact]
    public void A_reader_gives_the_same_rows()
    {
        using var reader = ChartCases.Seeds.ToTable("text", "source").CreateReader();
        var rows = 0;
        while (reader.Read())
        {
            Assert.Equal(ChartCases.Seeds[rows++].Text, reader.GetString(0));
        }

        Assert.Equal(ChartCases.Seeds.Count, rows);
    }

    [Fact]
    public void Csv_keeps_numbers_as_numbers() =>
        Assert.Equal("low,high\r\n7000,\r\n", ChartCases.Seeds.Take(1).ToTable("low", "high").ToCsv());

    [Fact]
    public void Figures_and_articles_are_rows_too()
    {
        var figures = new FigureSet(ChartCases.Seeds);
        Assert.Equal(figures.Count, figures.ToTable().Rows.Count);
        Assert.Equal("UPI", Assert.Single(ChartCases.Seeds.Select(claim => claim.Article).Where(article => article.Publisher == "UPI").Take(1).ToTable("publisher").Rows)[0]);
    }
}
