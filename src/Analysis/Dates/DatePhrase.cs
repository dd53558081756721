using Analysis.Text;

namespace Analysis.Dates;

/// <summary>A phrase that names a day or a period ("Monday", "in the last week of October").</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Rule">The name of the rule that found it.</param>
internal sealed record DatePhrase(TextSpan Span, string Rule);
