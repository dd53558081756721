using System.Globalization;
using System.Text;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Notebooks.Running;

/// <summary>
/// Values given on the command line for variables that a notebook declares in its cell tagged <c>parameters</c>, after the
/// convention of papermill.
/// </summary>
static class Parameters
{
    /// <summary>The tag of the cell that declares parameters.</summary>
    public const string Tag = "parameters";

    /// <summary>The names that a notebook lets be set.</summary>
    public static IEnumerable<string> Declared(NotebookDocument document) => document.Cells
        .Where(cell => cell.Kind == CellKind.Code && cell.IsTagged(Tag))
        .SelectMany(cell => CSharpSyntaxTree.ParseText(cell.Source, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot().ChildNodes())
        .SelectMany(member => member.DescendantNodes(node => node is not (MethodDeclarationSyntax or TypeDeclarationSyntax or ExpressionSyntax)))
        .OfType<VariableDeclaratorSyntax>()
        .Select(variable => variable.Identifier.ValueText);

    /// <summary>The code that assigns the values that this notebook declares, or null where it declares none of them.</summary>
    /// <exception cref="FormatException">A value does not fit its variable.</exception>
    public static string? Assignments(IReadOnlyDictionary<string, string> values, IReadOnlyList<SessionVariable> variables)
    {
        var code = new StringBuilder();
        foreach (var variable in variables.Where(v => values.ContainsKey(v.Name)))
        {
            code.Append(variable.Name).Append(" = ").Append(Expression(variable, values[variable.Name])).Append(";\n");
        }

        return code.Length == 0 ? null : code.ToString();
    }

    static string Expression(SessionVariable variable, string value)
    {
        var type = Nullable.GetUnderlyingType(variable.Type) ?? variable.Type;
        var quoted = SymbolDisplay.FormatLiteral(value, quote: true);
        var name = CellTypes.NameOf(type);
        return type switch
        {
            _ when type == typeof(string) => quoted,
            _ when type == typeof(bool) && bool.TryParse(value, out var truth) => truth ? "true" : "false",
            { IsEnum: true } => $"System.Enum.Parse<{name}>({quoted}, ignoreCase: true)",
            _ => string.Create(CultureInfo.InvariantCulture, $"{name}.Parse({quoted}, System.Globalization.CultureInfo.InvariantCulture)"),
        };
    }
}
