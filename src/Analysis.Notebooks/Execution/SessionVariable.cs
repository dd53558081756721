using System.Reflection;

namespace Analysis.Notebooks.Execution;

/// <summary>A variable that a cell declared at its top level.</summary>
sealed class SessionVariable
{
    readonly object _submission;
    readonly FieldInfo _field;

    SessionVariable(object submission, FieldInfo field)
    {
        _submission = submission;
        _field = field;
    }

    /// <summary>Its name.</summary>
    public string Name => _field.Name;

    /// <summary>Its declared type.</summary>
    public Type Type => _field.FieldType;

    /// <summary>Its present value.</summary>
    public object? Value => _field.GetValue(_submission);

    /// <summary>The variables of cells, the latest of each name, in the order in which they were declared.</summary>
    /// <param name="submissions">The objects that hold the cells' variables, the first cell first.</param>
    public static IReadOnlyList<SessionVariable> Of(IEnumerable<object> submissions) =>
        [.. submissions.SelectMany(Fields).Reverse().DistinctBy(v => v.Name, StringComparer.Ordinal).Reverse()];

    static IEnumerable<SessionVariable> Fields(object submission) =>
        submission.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.Name.StartsWith('<'))
            .Select(field => new SessionVariable(submission, field));
}
