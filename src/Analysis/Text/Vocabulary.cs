using System.Collections.Frozen;
using System.Globalization;

namespace Analysis.Text;

/// <summary>
/// Every word that a rule knows, from the tables in <c>Vocabulary/*.txt</c>; a word stands there once for each class it belongs to.
/// </summary>
/// <remarks>
/// A table's line is <c>class: entry, entry, …</c>; the class goes on over lines that begin with white space; <c>#</c> begins a
/// comment. An entry is one or more words in lower case, separated by blanks ("special forces"; a hyphen is a word of its own,
/// written "re - formed"), with an optional value ("dozen = 12"). Words are compared without case; ’ counts as '.
/// </remarks>
internal static class Vocabulary
{
    static readonly Dictionary<string, List<VocabularyEntry>> Tables = ReadTables();
    static readonly FrozenDictionary<string, int> Ids = NumberWords();
    static readonly WordTable Lookup = new(Ids);
    static readonly PlainWords Plain = new(Ids);

    /// <summary>The number of different words; ids are 1 to this, inclusive.</summary>
    public static int Count => Ids.Count;

    /// <summary>The word's number, or 0 when no table holds it.</summary>
    public static int IdOf(ReadOnlySpan<char> word) => Lookup.IdOf(word);

    /// <inheritdoc cref="PlainWords.TryRead"/>
    public static bool TryReadPlain(string text, int at, out int length, out int id) => Plain.TryRead(text, at, out length, out id);

    /// <summary>Every word by its number; the first, "any other", stands for all that no table holds.</summary>
    public static IReadOnlyList<string> AllWords { get; } = ["any other", .. Ids.OrderBy(word => word.Value).Select(word => word.Key)];

    /// <summary>The single words of a class.</summary>
    /// <exception cref="ArgumentException">No table has that class.</exception>
    public static WordList Words(params ReadOnlySpan<string> classes)
    {
        var members = new List<int>();
        foreach (var name in classes)
        {
            members.AddRange(ClassEntries(name).Where(entry => entry.Words.Length == 1).Select(entry => Ids[entry.Words[0]]));
        }

        return new WordList(members);
    }

    /// <summary>The whole numbers that a class gives its single words ("october = 10").</summary>
    /// <exception cref="ArgumentException">No table has that class.</exception>
    /// <exception cref="FormatException">A single word of the class has no number.</exception>
    public static WordNumbers Numbers(params ReadOnlySpan<string> classes)
    {
        var numbers = new int?[Count + 1];
        foreach (var name in classes)
        {
            foreach (var entry in ClassEntries(name).Where(entry => entry.Words.Length == 1))
            {
                numbers[Ids[entry.Words[0]]] = (int)entry.Number;
            }
        }

        return new WordNumbers(numbers);
    }

    /// <summary>All entries of a class, of one word or several, for matching longest first.</summary>
    /// <exception cref="ArgumentException">No table has that class.</exception>
    public static PhraseList Phrases(params ReadOnlySpan<string> classes)
    {
        var entries = new List<VocabularyEntry>();
        foreach (var name in classes)
        {
            entries.AddRange(ClassEntries(name));
        }

        return new PhraseList(entries, word => Ids[word]);
    }

    /// <summary>The entries of a class, for building a table of one's own.</summary>
    /// <exception cref="ArgumentException">No table has that class.</exception>
    public static IReadOnlyList<VocabularyEntry> Entries(string name) => ClassEntries(name);

    /// <summary>The entries of a class; none when no table has it.</summary>
    public static IReadOnlyList<VocabularyEntry> EntriesOrNone(string name) => Tables.TryGetValue(name, out var entries) ? entries : [];

    static List<VocabularyEntry> ClassEntries(string name) =>
        Tables.TryGetValue(name, out var entries) ? entries : throw new ArgumentException($"No table in Vocabulary/ has a class \"{name}\".", nameof(name));

    static FrozenDictionary<string, int> NumberWords()
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Tables.Values.SelectMany(entries => entries).SelectMany(entry => entry.Words))
        {
            ids.TryAdd(word, ids.Count + 1);
        }

        return ids.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static Dictionary<string, List<VocabularyEntry>> ReadTables()
    {
        var tables = new Dictionary<string, List<VocabularyEntry>>(StringComparer.Ordinal);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = typeof(Vocabulary).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            ReadTable(reader, resource, tables, owners);
        }

        return tables;
    }

    /// <summary>Adds the classes of one file to the tables; <paramref name="owners"/> holds the file of each class.</summary>
    /// <exception cref="InvalidDataException">A line is none of a table, or another file defines the class already.</exception>
    internal static void ReadTable(TextReader reader, string resource, Dictionary<string, List<VocabularyEntry>> tables, Dictionary<string, string> owners)
    {
        List<VocabularyEntry>? current = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var content = line.Split('#')[0];
            if (string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            if (!char.IsWhiteSpace(content[0]))
            {
                var colon = content.IndexOf(':', StringComparison.Ordinal);
                if (colon < 0)
                {
                    throw new InvalidDataException($"{resource}, line {number}: expected \"class: entry, entry\".");
                }

                var name = content[..colon].Trim();
                if (owners.TryGetValue(name, out var owner) && owner != resource)
                {
                    throw new InvalidDataException($"{resource}, line {number}: {owner} defines the class \"{name}\" already; give one of them another name.");
                }

                owners[name] = resource;
                if (!tables.TryGetValue(name, out current))
                {
                    tables[name] = current = [];
                }

                content = content[(colon + 1)..];
            }

            if (current is null)
            {
                throw new InvalidDataException($"{resource}, line {number}: entries before the first class.");
            }

            current.AddRange(content.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(entry => ReadEntry(entry, resource, number)));
        }
    }

    static VocabularyEntry ReadEntry(string entry, string resource, int line)
    {
        var parts = entry.Split('=', 2, StringSplitOptions.TrimEntries);
        var words = parts[0].ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || (parts.Length == 2 && parts[1].Length == 0))
        {
            throw new InvalidDataException($"{resource}, line {line}: \"{entry}\" is no entry.");
        }

        // The same values are the same objects, and so quickly compared.
        return new VocabularyEntry(words, parts.Length == 2 ? string.Intern(parts[1]) : null, line);
    }
}

/// <summary>One line item of a table: its words in lower case, the value after "=", or null, and the line of its file, from 1 on.</summary>
internal sealed record VocabularyEntry(string[] Words, string? Value, int Line)
{
    /// <exception cref="FormatException">The entry has no value, or one that is no whole number.</exception>
    public long Number => long.Parse(Value ?? throw new FormatException($"\"{string.Join(' ', Words)}\" has no value."), NumberStyles.None, CultureInfo.InvariantCulture);
}
