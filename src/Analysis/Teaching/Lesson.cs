using Analysis.Articles;
using Analysis.Claims;
using Analysis.Scoring;
using Analysis.Tables;

namespace Analysis.Teaching;

/// <summary>The figures of the real articles as exercises, and the answers that one reader gave in one notebook.</summary>
/// <remarks>Keeps answers while the notebook's session lasts; running its cells again gives them again. Not for several threads.</remarks>
public sealed class Lesson
{
    readonly IReadOnlyList<GoldPassage> _passages;
    readonly Dictionary<(string Article, int Number), (Answer Answer, HashSet<Question> Asked)> _kept = [];

    Lesson(IReadOnlyList<GoldPassage> passages, SourceCatalogue sources, string reader)
    {
        _passages = passages;
        Sources = sources;
        Reader = reader;
    }

    /// <summary>How the reader wants to be called in the table of a class; a number or a made-up name will do.</summary>
    public string Reader { get; }

    /// <summary>The articles that there are exercises for.</summary>
    public IReadOnlyList<Article> Articles => [.. _passages.Select(passage => passage.Article)];

    /// <summary>The figures as people read them by hand: the solution, for charts and for the closing discussion.</summary>
    public IReadOnlyList<Claim> Claims => [.. _passages.SelectMany(passage => passage.Claims.Select(claim => claim.ToClaim(passage.Article)))];

    /// <summary>How far the reader has come.</summary>
    public Progress Progress => new([.. Kept().SelectMany(kept => AnswerCheck.Of(kept.Exercise, kept.Answer, kept.Asked).Remarks.Select(remark => new ProgressRow(kept.Exercise, remark)))]);

    internal SourceCatalogue Sources { get; }

    /// <summary>Opens the exercises of a data folder: the real articles that people read by hand, never invented ones.</summary>
    /// <param name="reader">How the reader wants to be called.</param>
    /// <param name="folder">The data folder, found as <see cref="Corpus.Load"/> finds it.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says where it was looked for.</exception>
    /// <exception cref="FormatException">The file of exercises has a mistake; the message says where.</exception>
    public static Lesson Open(string reader = "", string folder = "data")
    {
        var found = DataFolder.Find(folder);
        var sources = Path.Combine(found, "sources.csv");
        var passages = GoldFile.Read(Path.Combine(found, "gold", "seeds.jsonl"));
        return new(passages, File.Exists(sources) ? SourceCatalogue.Load(sources) : SourceCatalogue.Default, reader);
    }

    /// <summary>One figure of an article, to read.</summary>
    /// <param name="article">The id of the article.</param>
    /// <param name="figure">Which figure of it, in the order of the text, from 1.</param>
    /// <exception cref="ArgumentException">There is no such article, or it has fewer figures; the message says what there is.</exception>
    public Exercise Read(string article, int figure)
    {
        var passage = _passages.FirstOrDefault(passage => string.Equals(passage.Article.Id, article, StringComparison.Ordinal))
            ?? throw new ArgumentException($"There is no article \"{article}\". There are {string.Join(", ", Articles.Select(one => one.Id))}.", nameof(article));
        return figure >= 1 && figure <= passage.Claims.Count ? new Exercise(this, passage, figure)
            : throw new ArgumentException($"The article \"{article}\" has the figures 1 to {passage.Claims.Count}, no figure {figure}.", nameof(figure));
    }

    /// <summary>The answers given so far, a row for each figure, as they go to the teacher.</summary>
    public Table Answers() => AnswerTable.Of(Reader, [.. Kept().Select(kept => (kept.Exercise, kept.Answer))]);

    /// <summary>Writes the answers as CSV, for the teacher's folder.</summary>
    /// <param name="path">A file that ends in <c>.csv</c>.</param>
    public void SaveAnswers(string path) => Answers().Save(path);

    /// <summary>Reads the answers of a class: every CSV file of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public ClassAnswers Class(string folder) => ClassAnswers.Load(this, folder);

    internal void Keep(Exercise exercise, Answer answer, IEnumerable<Question> asked)
    {
        var key = (exercise.Article.Id, exercise.Number);
        var (earlier, questions) = _kept.TryGetValue(key, out var kept) ? kept : (new Answer(), []);
        questions.UnionWith(asked);
        _kept[key] = (answer.Over(earlier), questions);
    }

    IEnumerable<(Exercise Exercise, Answer Answer, IReadOnlyList<Question> Asked)> Kept() =>
        _kept.Select(kept => (Read(kept.Key.Article, kept.Key.Number), kept.Value.Answer, (IReadOnlyList<Question>)[.. kept.Value.Asked.Order()]));
}
