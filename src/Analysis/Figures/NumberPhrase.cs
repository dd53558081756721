namespace Analysis.Figures;

/// <summary>A number or a range of two with its qualifiers, before it is known what it counts.</summary>
/// <param name="Start">The first token of the whole phrase, qualifiers included.</param>
/// <param name="First">The first token of the number itself.</param>
/// <param name="NumberEnd">The first token after the number itself.</param>
/// <param name="End">The first token after the whole phrase.</param>
/// <param name="Number">The number; the upper one of a range.</param>
/// <param name="Quantity">What the phrase says; null when it is no whole number ("6.4").</param>
internal readonly record struct NumberPhrase(int Start, int First, int NumberEnd, int End, Number Number, Quantity? Quantity)
{
    public bool IsRange => Quantity?.Bound == Bound.Range;

    public bool IsQualified => Start < First || End > NumberEnd;

    /// <summary>True for a single exact 1.</summary>
    public bool IsOne => Number is { High: 1, Form: not NumberForm.Vague } && !IsRange;
}
