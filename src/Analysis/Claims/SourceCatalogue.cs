namespace Analysis.Claims;

/// <summary>The sources that figures come from: canonical label, kind, country and the names that texts call them by.</summary>
/// <remarks>Immutable and safe to use from several threads at once.</remarks>
public sealed class SourceCatalogue
{
    const string DefaultName = "sources.csv";

    internal SourceCatalogue(IReadOnlyList<Source> sources)
    {
        Sources = sources;
        Aliases = new AliasIndex(sources);
        foreach (var source in sources.Where(source => source.Country is not null && source.Kind != SourceKind.Media))
        {
            foreach (var kind in source.Kinds)
            {
                if (!_byCountry.TryGetValue(source.Country!, out var byKind))
                {
                    _byCountry.Add(source.Country!, byKind = new Source?[Enum.GetValues<SourceKind>().Length]);
                }

                byKind[(int)kind] ??= source;
            }
        }
    }

    /// <summary>The catalogue that comes with the library.</summary>
    public static SourceCatalogue Default { get; } = ReadDefault();

    /// <summary>All sources, in the order of the file.</summary>
    public IReadOnlyList<Source> Sources { get; }

    internal AliasIndex Aliases { get; }

    readonly Dictionary<string, Source?[]> _byCountry = new(StringComparer.Ordinal);

    /// <summary>Reads a catalogue from a CSV file with the columns label, kind, country and aliases.</summary>
    /// <remarks>Kinds and aliases are lists separated by ";". The first line names the columns; country and aliases may be empty.</remarks>
    /// <exception cref="InvalidDataException">
    /// A row has no label, an unknown kind, too few or too many columns, or a name that another row has; the message lists every
    /// mistake with file and line.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceCatalogue Load(string path)
    {
        using var reader = new StreamReader(path);
        return SourceCatalogueReader.Read(reader, path);
    }

    /// <summary>The source with that label, or null.</summary>
    public Source? Find(string label) => Sources.FirstOrDefault(source => string.Equals(source.Label, label, StringComparison.Ordinal));

    /// <summary>The source of a country that is of the first of these kinds for which the country has one; null when it has none.</summary>
    internal Source? Of(string country, params ReadOnlySpan<SourceKind> kinds)
    {
        if (_byCountry.TryGetValue(country, out var byKind))
        {
            foreach (var kind in kinds)
            {
                if (byKind[(int)kind] is { } source)
                {
                    return source;
                }
            }
        }

        return null;
    }

    static SourceCatalogue ReadDefault()
    {
        using var reader = new StreamReader(typeof(SourceCatalogue).Assembly.GetManifestResourceStream(DefaultName)!);
        return SourceCatalogueReader.Read(reader, DefaultName);
    }
}
