using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>A cell that is compiled and loaded.</summary>
/// <param name="Script">Its script, which continues the ones before.</param>
/// <param name="Start">Starts it, given one slot for each cell so far; null where there is nothing to run.</param>
/// <param name="HasResult">Whether it ends with an expression that has a value.</param>
sealed record CompiledCell(Script<object> Script, Func<object?[], Task<object?>>? Start, bool HasResult);

/// <summary>Compiles cells, each on top of the ones before.</summary>
static class CellCompiler
{
    // Compilations share the symbols of the assemblies they refer to. Two that bind the same assemblies at the same time would
    // each make their own, and a later cell could find the types of earlier cells to be others than its own.
    static readonly Lock Binding = new();

    /// <summary>The compiler settings of a fresh session.</summary>
    public static ScriptOptions Options(SessionFolders folders) => ScriptOptions.Default
        .WithMetadataResolver(new ReferenceResolver(folders))
        .WithSourceResolver(new SourceResolver(folders))
        .WithReferences(SharedReferences.All)
        .WithImports(
            "System",
            "System.Collections",
            "System.Collections.Generic",
            "System.IO",
            "System.Linq",
            "System.Text",
            "System.Threading.Tasks",
            "Microsoft.DotNet.Interactive",
            "Microsoft.DotNet.Interactive.Formatting",
            "Microsoft.DotNet.Interactive.Kernel")
        .WithEmitDebugInformation(true)
        .WithFileEncoding(Encoding.UTF8);

    /// <summary>Compiles and loads one cell.</summary>
    /// <exception cref="CompilationErrorException">It has errors.</exception>
    public static CompiledCell Compile(
        Script? previous, string code, ScriptOptions options, SessionAssemblies assemblies, CancellationToken cancellation)
    {
        var (script, image, errors) = Emit(previous, StopChecks.Insert(code), options, cancellation);
        if (errors.Length > 0)
        {
            // The places in the messages are to be those of the code that was written.
            (script, image, errors) = Emit(previous, code, options, cancellation);
        }

        if (errors.Length > 0)
        {
            throw new CompilationErrorException(errors[0].ToString(), errors);
        }

        var compilation = (CSharpCompilation)script.GetCompilation();
        if (image.Assembly.Length == 0)
        {
            return new(script, null, HasResult: false);
        }

        assemblies.Register(compilation);
        var assembly = assemblies.LoadFromStream(image.Assembly, image.Symbols);
        return new(script, EntryPoint(assembly, compilation.GetEntryPoint(cancellation)!), HasResult(compilation));
    }

    /// <summary>A script's compilation, its references bound.</summary>
    public static CSharpCompilation Bind(Script script)
    {
        var compilation = (CSharpCompilation)script.GetCompilation();
        lock (Binding)
        {
            _ = compilation.Assembly;
        }

        return compilation;
    }

    static (Script<object> Script, (MemoryStream Assembly, MemoryStream Symbols) Image, ImmutableArray<Diagnostic> Errors) Emit(
        Script? previous, string code, ScriptOptions options, CancellationToken cancellation)
    {
        var script = previous is null
            ? CSharpScript.Create<object>(code, options)
            : previous.ContinueWith<object>(code, options);
        var assembly = new MemoryStream();
        var symbols = new MemoryStream();
        var emitted = Bind(script).Emit(
            assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb), cancellationToken: cancellation);
        assembly.Position = symbols.Position = 0;
        return (script, (assembly, symbols), [.. emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }

    static Func<object?[], Task<object?>> EntryPoint(Assembly assembly, IMethodSymbol factory) =>
        assembly.GetType(factory.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(factory.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();

    static bool HasResult(CSharpCompilation compilation)
    {
        // The cell's own tree is the last one; those of loaded files come before it.
        var tree = compilation.SyntaxTrees[^1];
        var last = ((CompilationUnitSyntax)tree.GetRoot()).Members.LastOrDefault() as GlobalStatementSyntax;
        return last?.Statement switch
        {
            ReturnStatementSyntax { Expression: not null } => true,
            ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement =>
                compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type?.SpecialType != SpecialType.System_Void,
            _ => false,
        };
    }
}
