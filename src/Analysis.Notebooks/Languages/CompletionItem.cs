namespace Analysis.Notebooks.Languages;

/// <summary>One way to go on.</summary>
/// <param name="Text">What replaces the identifier at the position.</param>
/// <param name="Kind">What it is, in the words of Jupyter's front ends: <c>function</c>, <c>property</c>, <c>keyword</c>...</param>
/// <param name="Signature">Its declaration in C#; empty for keywords.</param>
readonly record struct CompletionItem(string Text, string Kind, string Signature);

/// <summary>The ways to go on at a position, best first.</summary>
/// <param name="Start">Where the replaced identifier starts, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
readonly record struct CompletionList(int Start, int End, IReadOnlyList<CompletionItem> Items);
