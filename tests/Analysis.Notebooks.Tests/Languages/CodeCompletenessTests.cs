using Analysis.Notebooks.Languages;

namespace Analysis.Notebooks.Tests.Languages;

public sealed class CodeCompletenessTests
{
    [Theory]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("")]
    [InlineData("#!time\n1 + 1")]
    [InlineData("#r \"nuget: Some.Package, 1.0.0\"\nvar x = 1;")]
    [InlineData("var raw = \"\"\"\ntext\n\"\"\";")]
    [InlineData("// a remark")]
    public void Code_that_can_run_is_complete(string code) => Assert.Equal(Completeness.Complete, CodeCompleteness.Of(code));

    [Theory]
    [InlineData("int Add(int a) {")]
    [InlineData("foreach (var x in list)")]
    [InlineData("Math.Max(1,")]
    [InlineData("/* a remark")]
    [InlineData("var raw = \"\"\"\ntext")]
    [InlineData("var raw = $\"\"\"\ntext {1}")]
    [InlineData("var text = @\"one\ntwo")]
    public void Code_that_goes_on_is_incomplete(string code) => Assert.Equal(Completeness.Incomplete, CodeCompleteness.Of(code));

    [Theory]
    [InlineData("var = ;")]
    [InlineData("1 + ) 2;")]
    [InlineData("}")]
    public void Code_that_no_further_line_can_save_is_invalid(string code) => Assert.Equal(Completeness.Invalid, CodeCompleteness.Of(code));

    [Theory]
    [InlineData("if (true)\n{", "    ")]
    [InlineData("    Call(", "        ")]
    [InlineData("{\n    var x =", "    ")]
    public void The_next_line_is_indented_below_what_it_belongs_to(string code, string indent) =>
        Assert.Equal(indent, CodeCompleteness.NextIndent(code));
}
