using Analysis.Text;

namespace Analysis.Claims;

/// <summary>A value that a rule read, and from which characters.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Rule">The rule's name, in plain words.</param>
/// <param name="Evidence">The characters that decided; null for a default that rests on no words.</param>
internal readonly record struct Reading<T>(T Value, string Rule, TextSpan? Evidence = null);
