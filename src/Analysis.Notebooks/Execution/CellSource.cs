using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// A cell's code with its magic commands and package references taken out and blanks in their place, so that every line keeps
/// its number.
/// </summary>
/// <param name="Code">What is left for the compiler.</param>
/// <param name="Timed">Whether <c>#!time</c> asks for the time the cell takes.</param>
/// <param name="Packages">The packages of <c>#r "nuget: ..."</c>.</param>
/// <param name="Sources">The package sources of <c>#i "nuget: ..."</c>.</param>
/// <param name="Files">The files of <c>#r "..."</c> and <c>#load "..."</c>, as written.</param>
sealed partial record CellSource(
    string Code,
    bool Timed,
    ImmutableArray<PackageReference> Packages,
    ImmutableArray<string> Sources,
    ImmutableArray<FileDirective> Files)
{
    static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>Reads a cell.</summary>
    /// <exception cref="DirectiveException">A magic command is unknown, or a directive has no meaning; the message says which.</exception>
    public static CellSource Read(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Script).GetRoot();
        var text = code.ToCharArray();
        var timed = false;
        var packages = ImmutableArray.CreateBuilder<PackageReference>();
        var sources = ImmutableArray.CreateBuilder<string>();
        var files = ImmutableArray.CreateBuilder<FileDirective>();
        foreach (var directive in Directives(root))
        {
            var written = code.Substring(directive.Span.Start, directive.Span.Length).TrimEnd();
            var line = root.SyntaxTree.GetLineSpan(directive.Span).StartLinePosition.Line + 1;
            if (written.StartsWith("#!", StringComparison.Ordinal))
            {
                timed |= ReadMagic(written, line);
            }
            else if (PackageDirective().Match(written) is { Success: true } package)
            {
                packages.Add(PackageReference.Read(package.Groups["package"].Value, line));
            }
            else if (SourceDirective().Match(written) is { Success: true } source)
            {
                sources.Add(source.Groups["source"].Value.Trim());
            }
            else
            {
                if (File(directive, line) is { } file)
                {
                    files.Add(file);
                }

                continue;
            }

            Array.Fill(text, ' ', directive.Span.Start, written.Length);
        }

        return new(new string(text), timed, packages.ToImmutable(), sources.ToImmutable(), files.ToImmutable());
    }

    static IEnumerable<(SyntaxTrivia Trivia, TextSpan Span)> DirectiveTrivia(SyntaxNode root) =>
        root.DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => (trivia, trivia.Span));

    static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxNode root) =>
        DirectiveTrivia(root).Select(found => (DirectiveTriviaSyntax)found.Trivia.GetStructure()!);

    static bool ReadMagic(string written, int line)
    {
        var name = written.Split([' ', '\t'], 2)[0];
        return name switch
        {
            "#!csharp" or "#!c#" or "#!C#" => false,
            "#!time" => true,
            _ => throw new DirectiveException(
                "MagicCommandError",
                $"The magic command {name} is unknown here. Known are #!csharp, which changes nothing, and #!time; " +
                "a notebook's cells are all C#.",
                line),
        };
    }

    static FileDirective? File(DirectiveTriviaSyntax directive, int line) => directive switch
    {
        ReferenceDirectiveTriviaSyntax r => new("#r", r.File.ValueText, line),
        LoadDirectiveTriviaSyntax load => new("#load", load.File.ValueText, line),
        _ => null,
    };

    [GeneratedRegex("""^#r\s+"nuget:(?<package>[^"]*)"\s*$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PackageDirective();

    [GeneratedRegex("""^#i\s+"(nuget:)?(?<source>[^"]*)"\s*$""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SourceDirective();
}

/// <summary>A file that a cell names.</summary>
/// <param name="Directive"><c>#r</c> or <c>#load</c>.</param>
/// <param name="Path">As written.</param>
/// <param name="Line">The cell's line, from 1.</param>
readonly record struct FileDirective(string Directive, string Path, int Line);

/// <summary>A package that a cell names.</summary>
/// <param name="Name">Its name, as written.</param>
/// <param name="Version">Exactly this version; null for the newest.</param>
/// <param name="Line">The cell's line, from 1.</param>
readonly partial record struct PackageReference(string Name, string? Version, int Line)
{
    /// <summary>Reads what stands between <c>nuget:</c> and the closing quotation mark.</summary>
    /// <exception cref="DirectiveException">It is no name, or no name and version.</exception>
    public static PackageReference Read(string written, int line)
    {
        var match = NameAndVersion().Match(written);
        return match.Success
            ? new(match.Groups["name"].Value, match.Groups["version"] is { Success: true, Value: not "*" and var version } ? version : null, line)
            : throw new DirectiveException(
                "PackageError", $"\"nuget:{written}\" names no package. Write #r \"nuget: Name, 1.2.3\".", line);
    }

    [GeneratedRegex(
        @"^\s*(?<name>[A-Za-z0-9_.\-]+)\s*(,\s*(?<version>\*|[0-9][A-Za-z0-9.\-+]*)\s*)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameAndVersion();
}

/// <summary>A directive that cannot be followed.</summary>
sealed class DirectiveException(string name, string message, int line) : Exception(message)
{
    /// <summary>What <see cref="CellError.Name"/> says.</summary>
    public string Name { get; } = name;

    /// <summary>The cell's line, from 1.</summary>
    public int Line { get; } = line;
}
