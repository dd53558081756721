using System.Globalization;
using Analysis.Articles;
using Analysis.Claims;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>Writes claims as a table for a terminal.</summary>
sealed class TableWriter(TextWriter writer, ClaimExtractor extractor) : ClaimWriter
{
    // Wide enough for every column on one line when the output goes to a file.
    const int WidthWithoutTerminal = 160;

    readonly Table _table = new Table().Border(TableBorder.Simple).AddColumns("article", "figure", "measure", "whose", "source", "through", "said", "about");

    public override void Write(Article article)
    {
        foreach (var claim in extractor.Extract(article))
        {
            _table.AddRow(Array.ConvertAll(
                [
                    article.Id, claim.Text, ClaimJson.SchemaName(claim.Measure), claim.Subject, claim.Source ?? "", claim.Via ?? "",
                    claim.Reported?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", claim.Period?.ToString() ?? "",
                ],
                cell => Markup.Escape(TerminalText.Visible(cell))));
        }
    }

    public override void Finish()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No, Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        console.Profile.Width = Console.IsOutputRedirected ? WidthWithoutTerminal : Math.Max(Console.WindowWidth, 40);
        console.Write(_table);
    }
}
