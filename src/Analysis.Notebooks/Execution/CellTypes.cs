namespace Analysis.Notebooks.Execution;

/// <summary>Names of types as a cell writes them.</summary>
static class CellTypes
{
    /// <summary>The full name of a type, without the class <c>Submission#N</c> that a cell becomes; empty for that class itself.</summary>
    public static string NameOf(Type type)
    {
        var name = type.FullName ?? type.Name;
        if (name.StartsWith("Submission#", StringComparison.Ordinal))
        {
            var inner = name.IndexOf('+', StringComparison.Ordinal);
            name = inner < 0 ? "" : name[(inner + 1)..];
        }

        return name.Replace('+', '.');
    }
}
