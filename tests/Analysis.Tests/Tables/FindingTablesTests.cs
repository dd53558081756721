using Analysis.Claims;
using Analysis.Findings;
using Analysis.Tables;
using Analysis.Tests.Findings;

namespace Analysis.Tests.Tables;

public sealed class FindingTablesTests
{
    static FigureSet Figures => GoldCorpus.Five;

    [Fact]
    public void A_disagreement_shows_both_sentences_side_by_side()
    {
        var table = Figures.Disagreements().ToTable();
        var (first, found) = (table.Rows[0], Figures.Disagreements()[0]);
        Assert.Contains(found.Lower.Lead.Quote, first);
        Assert.Contains(found.Higher.Lead.Quote, first);
        Assert.Contains(found.Gap, first);
    }

    [Fact]
    public void Every_finding_has_its_row_and_every_column_its_own_name()
    {
        var reference = ReferenceTimeline.Load(Path.Combine(ProjectFolder.Data, "reference", "figures.csv"));
        var bracket = Figures.Of(Measure.Deployed).Bracket();
        (int Rows, Table Table)[] tables =
        [
            (Figures.Disagreements().Count, Figures.Disagreements().ToTable()),
            (Figures.PossibleOrigins().Count, Figures.PossibleOrigins().ToTable()),
            (Figures.Inconsistencies().Count, Figures.Inconsistencies().ToTable()),
            (Figures.Conflations().Count, Figures.Conflations().ToTable()),
            (Figures.Count(figure => figure.Source is not null), Figures.Series().ToTable()),
            (bracket.Steps.Count, bracket.ToTable()),
            (reference.Count, reference.ToTable()),
        ];
        Assert.All(tables, item => Assert.Equal(item.Rows, item.Table.ToDataTable().Rows.Count));
    }

    [Fact]
    public void Columns_stand_in_the_order_asked_for() =>
        Assert.Equal(["gap", "lower by"], Figures.Disagreements().ToTable("gap", "lower by").Columns.Select(column => column.Name));

    [Fact]
    public void An_unknown_column_is_refused_with_those_there_are() =>
        Assert.Contains("the columns are measure, lower", Assert.Throws<ArgumentException>(() => Figures.Disagreements().ToTable("quote")).Message, StringComparison.Ordinal);
}
