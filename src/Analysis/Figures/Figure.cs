using Analysis.Text;

namespace Analysis.Figures;

/// <summary>A number of people in a text.</summary>
/// <param name="Span">The number with its qualifier and no more.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Rule">The name of the rule that took it for a number of people.</param>
/// <param name="Head">The noun that is counted ("soldiers"), where one stands by the number; null for a figure without one.</param>
internal sealed record Figure(TextSpan Span, Quantity Quantity, string Rule, TextSpan? Head);

/// <summary>A number in a text that is no number of people.</summary>
/// <param name="Span">The number.</param>
/// <param name="Rule">The name of the rule that rejected it, in plain words: "calibre", "unit number", "counts no people".</param>
internal sealed record RejectedNumber(TextSpan Span, string Rule);
