using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Languages;

namespace Analysis.Notebooks.Tests.Languages;

public sealed class CSharpInspectionTests : IDisposable
{
    readonly CSharpSession _session = new(new SessionOptions());

    public void Dispose() => _session.Dispose();

    [Fact]
    public void A_method_of_the_framework_has_its_overloads_and_its_documentation()
    {
        var inspection = Inspect("Math.Rou|nd(1.5)");
        Assert.Equal("static double Math.Round(double a)", inspection.Signatures[0]);
        Assert.Contains("static double Math.Round(double value, int digits)", inspection.Signatures, StringComparer.Ordinal);
        Assert.Equal("Rounds a double-precision floating-point value to the nearest integral value, and rounds midpoint values to the nearest even number.", inspection.Documentation?.Summary);
    }

    [Theory]
    [InlineData("Math.Max(1, |")]
    [InlineData("Math.Max(|1, 2)")]
    [InlineData("Math.Max(1,| 2)")]
    public void Inside_of_an_argument_list_the_method_is_shown(string code) =>
        Assert.Contains("static int Math.Max(int val1, int val2)", Inspect(code).Signatures, StringComparer.Ordinal);

    [Fact]
    public async Task A_documented_method_of_an_earlier_cell_shows_its_comment()
    {
        await _session.RunAsync(new CellSubmission("""
            /// <summary>Adds <paramref name="b"/> to <c>a</c>.</summary>
            /// <param name="a">The first.</param>
            /// <returns>The sum.</returns>
            int Add(int a, int b) => a + b;
            """), _ => { });

        var documentation = Inspect("Add|").Documentation;
        Assert.Equal(("Adds b to a.", "The sum."), (documentation?.Summary, documentation?.Returns));
        Assert.Equal(KeyValuePair.Create("a", "The first."), documentation?.Parameters.Single());
    }

    [Theory]
    [InlineData("var list = new List<int>(); li|st", "List<int> list")]
    [InlineData("va|r list = new List<int>();", "List<int>")]
    [InlineData("new List<int>().Wh|ere(x => x > 0)", "IEnumerable<int> IEnumerable<int>.Where<int>(Func<int, bool> predicate)")]
    [InlineData("string te|xt = \"\";", "string text")]
    [InlineData("new System.Text.StringBuilder(|", "StringBuilder.StringBuilder()")]
    public void The_declaration_is_shown_as_csharp(string code, string signature) =>
        Assert.Equal(signature, Inspect(code).Signatures[0]);

    [Theory]
    [InlineData("|")]
    [InlineData("nowhere|")]
    [InlineData("1 + |2")]
    public void Nothing_is_found_where_nothing_has_a_meaning(string code) =>
        Assert.Null(CSharpInspection.Inspect(_session, code.Replace("|", "", StringComparison.Ordinal), code.IndexOf('|', StringComparison.Ordinal)));

    [Fact]
    public void Remarks_and_exceptions_are_shown_on_the_second_level()
    {
        var inspection = Inspect("int.Par|se(\"1\")");
        Assert.DoesNotContain("FormatException", InspectionText.Plain(inspection, detailed: false), StringComparison.Ordinal);
        Assert.Contains("FormatException", InspectionText.Plain(inspection, detailed: true), StringComparison.Ordinal);
        Assert.StartsWith("```csharp\nstatic int int.Parse(string s", InspectionText.Markdown(inspection, detailed: true), StringComparison.Ordinal);
    }

    Inspection Inspect(string code) => CSharpInspection.Inspect(
        _session, code.Replace("|", "", StringComparison.Ordinal), code.IndexOf('|', StringComparison.Ordinal))!;
}
