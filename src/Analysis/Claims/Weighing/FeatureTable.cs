using Analysis.Text;

namespace Analysis.Claims.Weighing;

/// <summary>Everything that may speak for or against an answer to one question, each with a number of its own.</summary>
internal sealed class FeatureTable
{
    /// <summary>What <see cref="Find"/> gives for a name that is well formed but of a word that the vocabulary no longer holds.</summary>
    public const int NoLonger = -1;

    static readonly string[] Single = [""];

    readonly List<Family> _families = [];
    readonly Dictionary<string, Family> _byName = new(StringComparer.Ordinal);

    sealed record Family(string Name, FeatureFamily Features, IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, bool IsOfWords);

    /// <summary>How many features there are; their numbers are 0 to this, exclusive.</summary>
    public int Count { get; private set; }

    /// <summary>One feature for each value.</summary>
    public FeatureFamily Add(string name, params IReadOnlyList<string> values) => Add(name, values, Single);

    /// <summary>One feature for each pair of two values; the second kind has no comma.</summary>
    public FeatureFamily Add(string name, IReadOnlyList<string> rows, IReadOnlyList<string> columns) => Add(name, rows, columns, isOfWords: false);

    /// <summary>One feature for each word of the vocabulary and value of another kind; row 0 is every word that is none.</summary>
    public FeatureFamily AddWords(string name, IReadOnlyList<string> columns) => Add(name, Vocabulary.AllWords, columns, isOfWords: true);

    FeatureFamily Add(string name, IReadOnlyList<string> rows, IReadOnlyList<string> columns, bool isOfWords)
    {
        var family = new FeatureFamily(Count, rows.Count, columns.Count);
        _families.Add(new Family(name, family, rows, columns, isOfWords));
        _byName.Add(name, _families[^1]);
        Count += rows.Count * columns.Count;
        return family;
    }

    /// <summary>The feature's name, as the file of weights writes it: "sentences back: 2", "head noun: soldiers, deployed".</summary>
    public string NameOf(int feature)
    {
        var family = _families.FindLast(known => known.Features.First <= feature)!;
        var (row, column) = Math.DivRem(feature - family.Features.First, family.Columns.Count);
        return ReferenceEquals(family.Columns, Single) ? $"{family.Name}: {family.Rows[row]}" : $"{family.Name}: {family.Rows[row]}, {family.Columns[column]}";
    }

    /// <summary>The feature of that name; <see cref="NoLonger"/> for a word that was taken out of the vocabulary; null when it is no name of a feature.</summary>
    public int? Find(string name)
    {
        var colon = name.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || !_byName.TryGetValue(name[..colon], out var family))
        {
            return null;
        }

        var rest = name[(colon + 2)..];
        var comma = ReferenceEquals(family.Columns, Single) ? rest.Length : rest.LastIndexOf(", ", StringComparison.Ordinal);
        var column = comma < 0 ? -1 : comma == rest.Length ? 0 : IndexOf(family.Columns, rest.AsSpan(comma + 2));
        if (column < 0)
        {
            return null;
        }

        if (family.IsOfWords)
        {
            return Vocabulary.IdOf(rest.AsSpan(0, comma)) is > 0 and var word ? family.Features[word, column] : rest.AsSpan(0, comma) is "any other" ? family.Features[0, column] : NoLonger;
        }

        return IndexOf(family.Rows, rest.AsSpan(0, comma)) is >= 0 and var row ? family.Features[row, column] : null;
    }

    static int IndexOf(IReadOnlyList<string> values, ReadOnlySpan<char> value)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (value.SequenceEqual(values[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Features that differ in one value, or in two.</summary>
/// <param name="First">The first one's number.</param>
/// <param name="Rows">How many values the first has.</param>
/// <param name="Columns">How many the second has; 1 where there is none.</param>
internal readonly record struct FeatureFamily(int First, int Rows, int Columns)
{
    /// <summary>The feature of a value; a larger one than there is counts as the largest.</summary>
    public int this[int row] => First + Math.Clamp(row, 0, Rows - 1);

    /// <summary>The feature of two values; larger ones than there are count as the largest.</summary>
    public int this[int row, int column] => First + (Math.Clamp(row, 0, Rows - 1) * Columns) + Math.Clamp(column, 0, Columns - 1);
}
