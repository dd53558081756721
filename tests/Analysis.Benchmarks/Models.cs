using Analysis.Articles;

namespace Analysis.Benchmarks;

/// <summary>The five articles that everything is measured on or made from.</summary>
static class Models
{
    public static IReadOnlyList<Article> Five { get; } = Corpus.Load("data").Articles;

    /// <summary>The five, or as many generated ones as asked for.</summary>
    public static IReadOnlyList<Article> Articles(int count) => count <= Five.Count ? Five : [.. GeneratedCorpus.Generate(Five, count)];
}
