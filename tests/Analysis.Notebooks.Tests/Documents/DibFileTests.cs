using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Tests.Documents;

public class DibFileTests
{
    [Fact]
    public void Cells_begin_at_language_lines_and_keep_other_magic_commands()
    {
        var cells = DibFile.Read("#!meta\n\n{\"kernelInfo\":{}}\n\n#!markdown\n\n# Title\n\n#!csharp\n\n#!time\nvar x = 1;\nx\n\n#!fsharp\nlet y = 2\n").Cells;
        Assert.Equal(
            [(CellKind.Markdown, "# Title", null), (CellKind.Code, "#!time\nvar x = 1;\nx", "csharp"), (CellKind.Code, "let y = 2", "fsharp")],
            cells.Select(c => (c.Kind, c.Source, c.Language)));
    }

    [Fact]
    public void Without_any_language_line_it_is_one_cell_of_CSharp() =>
        Assert.Equal("1 + 1", Assert.Single(DibFile.Read("1 + 1\r\n").Cells).Source);
}
