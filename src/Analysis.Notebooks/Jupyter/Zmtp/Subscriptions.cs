namespace Analysis.Notebooks.Jupyter.Zmtp;

/// <summary>The topic prefixes that one peer listens to, each as often as it asked.</summary>
sealed class Subscriptions
{
    /// <summary>The most different prefixes kept for a peer.</summary>
    public const int Most = 64;

    readonly Lock _gate = new();
    readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Adds or takes back one subscription. False when it is one too many.</summary>
    public bool Change(string prefix, bool subscribe)
    {
        lock (_gate)
        {
            var count = _prefixes.GetValueOrDefault(prefix);
            if (subscribe && count == 0 && _prefixes.Count == Most)
                return false;
            if (subscribe)
                _prefixes[prefix] = count + 1;
            else if (count > 1)
                _prefixes[prefix] = count - 1;
            else
                _prefixes.Remove(prefix);
            return true;
        }
    }

    public bool Match(string topic)
    {
        lock (_gate)
            return _prefixes.Keys.Any(prefix => topic.StartsWith(prefix, StringComparison.Ordinal));
    }
}
