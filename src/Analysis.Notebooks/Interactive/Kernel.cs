using System.ComponentModel;
using Analysis.Notebooks.Execution;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive;

/// <summary>What every cell can call by its bare name, named as in .NET Interactive so that its notebooks run unchanged.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Naming", "IDE1006", Justification = "The names are .NET Interactive's.")]
public static class Kernel
{
    /// <summary>Shows a value now, before the cell ends.</summary>
    /// <param name="value">Anything.</param>
    /// <param name="mimeTypes">The formats to show it in; none for those its formatter prefers.</param>
    /// <returns>The shown value, which can be replaced later.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Text that is shown as HTML.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Text that is shown as an SVG picture.</summary>
    public static FormattedText SVG(string content) => new("image/svg+xml", content);

    /// <summary>Text that is shown as Markdown.</summary>
    public static FormattedText Markdown(string content) => new("text/markdown", content);

    /// <summary>Adds a style sheet to the page that shows the notebook.</summary>
    public static void CSS(string content) => HTML($"<style>{content}</style>").Display();

    /// <summary>Runs a script in the page that shows the notebook; exported pages leave it out.</summary>
    public static void Javascript(string scriptContent) => HTML($"<script type=\"text/javascript\">{scriptContent}</script>").Display();

    /// <summary>Takes away what the cell has shown so far.</summary>
    /// <param name="wait">Only when the next thing is shown.</param>
    public static void ClearOutput(bool wait = false) => CellContext.Current?.Send(new OutputCleared(wait));

    /// <summary>Asks the reader for a line.</summary>
    /// <exception cref="InvalidOperationException">There is no one to ask.</exception>
    /// <returns>The line; null at the end of input.</returns>
    public static Task<string?> GetInputAsync(string prompt = "") => Task.FromResult(Ask(prompt, password: false));

    /// <summary>Asks the reader for a line that is not shown.</summary>
    /// <inheritdoc cref="GetInputAsync" path="/exception"/>
    public static Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        Task.FromResult(new PasswordString(Ask(prompt, password: true) ?? ""));

    static string? Ask(string prompt, bool password) =>
        CellContext.Current is { } cell
            ? cell.Ask(new InputRequest(prompt, password))
            : throw new InvalidOperationException("Only code of a running cell can ask for input.");
}

/// <summary>A secret that does not show itself by accident.</summary>
public sealed class PasswordString(string value)
{
    /// <summary>The secret.</summary>
    public string GetClearTextPassword() => value;

    /// <summary>Dots.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => "●●●●●●";
}
