using System.IO.Enumeration;

namespace Analysis.Notebooks.Jupyter;

/// <summary>One cell as it was run.</summary>
/// <param name="Line">The cell's number, from 1.</param>
/// <param name="Output">The text of its result; null when it had none.</param>
readonly record struct HistoryEntry(int Line, string Code, string? Output);

/// <summary>The cells of this session in the order they ran; earlier sessions are not kept.</summary>
sealed class History
{
    /// <summary>The number of the only session there is.</summary>
    public const int Session = 1;

    readonly Lock _gate = new();
    readonly List<HistoryEntry> _entries = [];

    public void Add(HistoryEntry entry)
    {
        lock (_gate)
            _entries.Add(entry);
    }

    /// <summary>The last <paramref name="count"/> cells, oldest first.</summary>
    public IReadOnlyList<HistoryEntry> Tail(int count) => Last(All(), count);

    /// <summary>The cells numbered from <paramref name="start"/> inclusive to <paramref name="stop"/> exclusive; null means to the end.</summary>
    public IReadOnlyList<HistoryEntry> Range(int start, int? stop) =>
        [.. All().Where(entry => entry.Line >= start && (stop is null || entry.Line < stop))];

    /// <summary>The last cells that match a pattern of <c>*</c> and <c>?</c>.</summary>
    /// <param name="unique">Of cells with the same code, only the last counts.</param>
    public IReadOnlyList<HistoryEntry> Search(string pattern, bool unique, int? count)
    {
        var found = All().Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Code, ignoreCase: false));
        if (unique)
            found = found.GroupBy(entry => entry.Code, StringComparer.Ordinal).Select(group => group.Last()).OrderBy(entry => entry.Line);
        return Last([.. found], count ?? int.MaxValue);
    }

    HistoryEntry[] All()
    {
        lock (_gate)
            return [.. _entries];
    }

    static HistoryEntry[] Last(HistoryEntry[] entries, int count) => entries[Math.Max(0, entries.Length - Math.Max(0, count))..];
}
