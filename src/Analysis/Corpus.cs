using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Caching;
using Analysis.Claims.Corrections;
using Analysis.Dates;
using Analysis.Findings;
using Analysis.Scoring;

namespace Analysis;

/// <summary>The door: the articles of a data folder, and every reported figure in them.</summary>
/// <remarks>
/// Immutable; what changes on disk after loading is seen by the next <see cref="Load"/>. The claims that were read are kept in the
/// hidden folder <c>.cache</c> of the data folder and read again when their article, the rules or the catalogue change; it may be
/// deleted at any time.
/// </remarks>
public sealed class Corpus
{
    readonly ClaimExtractor _extractor;
    readonly Lazy<Dictionary<string, IReadOnlyList<Claim>>> _read;
    readonly Lazy<IReadOnlyList<Claim>> _claims;
    readonly Lazy<IReadOnlyList<RejectedFigure>> _rejected;
    readonly Lazy<IReadOnlyList<ReferenceFigure>> _reference;
    readonly Lazy<IReadOnlyList<Reprint>> _reprints;
    readonly Lazy<ReaderQuality?> _quality;
    readonly Lazy<CorrectedClaims> _corrected;
    readonly Lazy<IReadOnlyList<Problem>> _problems;

    Corpus(ArticleSet set, SourceCatalogue sources, string dataFolder)
    {
        Articles = set.Articles;
        Sources = sources;
        _extractor = new ClaimExtractor(sources);
        var corrections = CorrectionFile.Read(dataFolder);
        _read = new(() => Articles.Zip(ClaimCache.In(dataFolder, sources).Claims(Articles, _extractor.Extract))
            .ToDictionary(read => read.First.Id, read => read.Second, StringComparer.Ordinal));
        _corrected = new(() => CorrectedClaims.Of(corrections.Rows, Articles, article => _read.Value[article.Id]));
        _claims = new(() => [.. Articles.SelectMany(article => _corrected.Value.ByArticle.GetValueOrDefault(article.Id) ?? _read.Value[article.Id])]);
        _problems = new(() => [.. set.Problems, .. corrections.Problems, .. _corrected.Value.Problems]);
        _rejected = new(() => [.. Articles.SelectMany(article => Explain(article).Rejected)]);
        _reprints = new(() => ReprintFinder.Find(Articles));
        _quality = new(() => ReaderQuality.Measure(dataFolder, sources));
        var timeline = Path.Combine(dataFolder, "reference", "figures.csv");
        _reference = new(() => File.Exists(timeline) ? ReferenceTimeline.Load(timeline) : []);
    }

    /// <summary>The articles that could be read, ordered by their file names.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Every claim of every article, in the order of articles and of their text, with the corrections applied.</summary>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>Every number in the articles that was not taken for a number of people, with the rule that rejected it.</summary>
    public IReadOnlyList<RejectedFigure> Rejected => _rejected.Value;

    /// <summary>The catalogue of sources that claims are attributed with.</summary>
    public SourceCatalogue Sources { get; }

    /// <summary>Publicly reported figures to hold the corpus against, from <c>reference/figures.csv</c>; empty when there is no such file.</summary>
    /// <exception cref="FormatException">A row of the file is none; the message says which.</exception>
    public IReadOnlyList<ReferenceFigure> Reference => _reference.Value;

    /// <summary>Articles that share most of their words with another, which are kept: at most one pair for each as the later of the two.</summary>
    public IReadOnlyList<Reprint> Reprints => _reprints.Value;

    /// <summary>How well the reader does on texts that no rule was made for, measured now; null where the data folder has no such texts.</summary>
    public ReaderQuality? Quality => _quality.Value;

    /// <summary>What in the data folder could not be read, stays unknown or counts once only, and what to do about it; empty when all is well.</summary>
    public IReadOnlyList<Problem> Problems => _problems.Value;

    /// <summary>What analysts corrected by hand, from <c>corrections.csv</c>, with what became of each row; empty when there is no such file.</summary>
    public IReadOnlyList<CorrectionRow> Corrections => _corrected.Value.Rows;

    /// <summary>Loads a data folder: a folder with <c>articles/</c> in it. Of any other folder every file below it is read as articles.</summary>
    /// <param name="folder">
    /// An absolute path, or a relative one that is looked for in the working folder, in each folder above it, and in each folder
    /// above this library's own file, so that notebooks find it whatever folder their editor works in.
    /// </param>
    /// <exception cref="InvalidDataException">The catalogue of sources has a mistake; the message says in which line.</exception>
    /// <exception cref="DirectoryNotFoundException">No such folder was found; the message says where it was looked for.</exception>
    public static Corpus Load(string folder = "data")
    {
        var found = DataFolder.Find(folder);
        var sources = Path.Combine(found, "sources.csv");
        return new Corpus(ArticleDating.Complete(ArticleInput.Read(found)), File.Exists(sources) ? SourceCatalogue.Load(sources) : SourceCatalogue.Default, found);
    }

    /// <summary>The claims of an article with the rule that read each field from which characters, and the numbers that were rejected.</summary>
    public ArticleExplanation Explain(Article article) => _extractor.Explain(article);

    /// <summary>What was read, to compare with another run.</summary>
    public Snapshot Snapshot() => Findings.Snapshot.Of(Articles, Claims);

    /// <summary>The reported figures of these measures, of all where none is named: a question to narrow further.</summary>
    public FigureSet Figures(params IReadOnlyList<Measure> measures)
    {
        var all = new FigureSet(Claims);
        return measures.Count == 0 ? all : all.Of(measures);
    }

    public override string ToString() => $"{Articles.Count} articles with {Claims.Count} claims";
}
