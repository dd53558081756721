using Analysis.Articles;
using Analysis.Claims;
using Spectre.Console;

namespace Analysis.Cli;

/// <summary>Writes for each claim a tree under its sentence: field, value, rule, and the characters that decided; then every rejected number.</summary>
sealed class ExplanationWriter : ClaimWriter
{
    readonly IAnsiConsole _console;
    readonly ClaimExtractor _extractor;

    public ExplanationWriter(TextWriter writer, ClaimExtractor extractor)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No, Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        _console.Profile.Width = Console.IsOutputRedirected ? int.MaxValue / 2 : Math.Max(Console.WindowWidth, 40);
        _extractor = extractor;
    }

    public override void Write(Article article)
    {
        var explanation = _extractor.Explain(article);
        _console.MarkupLineInterpolated($"[bold]{TerminalText.Visible(article.ToString())}[/]");
        foreach (var claim in explanation.Claims)
        {
            _console.Write(TreeOf(article, claim));
        }

        if (explanation.Rejected.Count > 0)
        {
            var rejected = new Tree("numbers that count no people");
            rejected.AddNodes(explanation.Rejected.Select(number => $"{Escaped(number.Text)}  {Escaped(number.Rule)}  [dim]{Escaped(number.Quote)}[/]"));
            _console.Write(rejected);
        }
    }

    static Tree TreeOf(Article article, ClaimExplanation explanation)
    {
        var tree = new Tree(Escaped(explanation.Claim.Quote));
        tree.AddNodes(explanation.Fields.Select(field =>
            $"{field.Field,-8} [bold]{Escaped(field.Value ?? "-")}[/]  {Escaped(field.Rule)}" + (field.Evidence is { } span ? $"  [dim]{Escaped(span.Of(article.Text))} {Escaped(span.ToString())}[/]" : "")));
        return tree;
    }

    static string Escaped(string text) => Markup.Escape(TerminalText.Visible(text));
}
