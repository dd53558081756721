namespace Analysis.Findings;

/// <summary>Figures were to be added or joined that do not mix; the message says why.</summary>
public sealed class UnlikeFiguresException(string message) : InvalidOperationException(message);
