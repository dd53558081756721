using System.Text;
using System.Text.Json;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Notebooks.Tests.Documents;

public class NotebookDocumentTests
{
    static readonly Dictionary<int, CellRecord> Nothing = [];

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(CaseFolder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    static string CaseFolder => Path.Combine(AppContext.BaseDirectory, "Documents", "Cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writing_a_notebook_as_it_was_gives_the_same_bytes(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(CaseFolder, name));
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(NotebookDocument.Read(bytes).Write(Nothing)));
    }

    [Fact]
    public void Only_outputs_and_counts_of_the_cells_that_ran_change()
    {
        var before = File.ReadAllText(Path.Combine(CaseFolder, "jupyter-layout.ipynb"));
        var record = new CellRecord(1, [new StreamOutput(StreamName.Stdout, "new\n")]);
        var after = Written(before, new() { [1] = record });
        Assert.Equal(before.Replace("\"old\\n\"", "\"new\\n\"", StringComparison.Ordinal).Replace("\"execution_count\": 3", "\"execution_count\": 1", StringComparison.Ordinal), after);
    }

    [Fact]
    public void A_code_cell_without_outputs_gets_them_at_its_end()
    {
        var after = Written(Notebook("""{"cell_type":"code","metadata":{},"source":""}"""), new() { [0] = new(1, []) });
        Assert.EndsWith("\"source\": \"\",\n   \"execution_count\": 1,\n   \"outputs\": []\n  }\n ],\n \"nbformat\": 4\n}\n", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_are_stored_as_Jupyter_stores_them()
    {
        var bundle = new MimeBundle(
        [
            new("text/plain", "a\r\nb\u2028c"), new("text/html", "<b>é</b>"), new("application/json", "{\"x\":[1]}"), new("image/png", "AA==\n"),
        ]);
        var cell = Written(
            Notebook("""{"cell_type":"code","metadata":{},"source":"","execution_count":null,"outputs":[]}"""),
            new() { [0] = new(7, [new DataOutput(bundle, IsResult: true), new ErrorOutput("E", "m\ud83d", ["l"])]) });
        var outputs = JsonDocument.Parse(cell).RootElement.GetProperty("cells")[0].GetProperty("outputs");
        Assert.Equal(
            """{"data":{"application/json":{"x":[1]},"image/png":"AA==\n","text/html":["<b>é</b>"],"text/plain":["a\r\n","b\u2028","c"]},"execution_count":7,"metadata":{},"output_type":"execute_result"}""",
            Compact(outputs[0]));
        Assert.Equal("""{"ename":"E","evalue":"m�","output_type":"error","traceback":["l"]}""", Compact(outputs[1]));
    }

    [Fact]
    public void Whatever_was_written_reads_back_the_same()
    {
        Prop.ForAll<NonNull<string>, NonNull<string>>((text, name) =>
        {
            var output = new StreamOutput(StreamName.Stderr, Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text.Get)));
            var cell = JsonSerializer.Serialize(new Dictionary<string, object?> { ["cell_type"] = "code", ["source"] = name.Get, ["outputs"] = Array.Empty<int>() });
            var read = NotebookDocument.Read(NotebookDocument.Read(Encoding.UTF8.GetBytes(Notebook(cell))).Write(new Dictionary<int, CellRecord> { [0] = new(1, [output]) }));
            return read.Cells[0].Outputs[0].Equals(output) && read.Write(Nothing).AsSpan().SequenceEqual(NotebookDocument.Read(read.Write(Nothing)).Write(Nothing));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("[]", "no JSON object")]
    [InlineData("{\"cells\":[]}", "nbformat 4")]
    [InlineData("{\"nbformat\":3,\"worksheets\":[]}", "nbformat 4")]
    [InlineData("{\"nbformat\":4}", "list of cells")]
    [InlineData("{\"nbformat\":4,\"cells\":[1]}", "list of cells")]
    [InlineData("{\"nbformat\":4,", "no JSON")]
    [InlineData("", "no JSON")]
    public void What_is_no_notebook_is_refused_in_clear_words(string json, string says)
    {
        var error = Assert.Throws<FormatException>(() => NotebookDocument.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.Empty(NotebookDocument.Read(Encoding.UTF8.GetBytes("\uFEFF{\"nbformat\":4,\"cells\":[]}")).Cells);

    static string Notebook(string cell) => $$"""{"cells":[{{cell}}],"nbformat":4}""";

    static string Written(string notebook, Dictionary<int, CellRecord> results) =>
        Encoding.UTF8.GetString(NotebookDocument.Read(Encoding.UTF8.GetBytes(notebook)).Write(results));

    static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Unescaped);
}
