using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;
using Analysis.Tables;

namespace Analysis.Cli.Export;

/// <summary>What of a corpus is exported: its articles, its claims, and the reported figures that the claims carry.</summary>
static class ExportTables
{
    const string Articles = "articles";
    const string Figures = "figures";

    static readonly ExportColumn[] Quantity =
    [
        new("text", "The number with its qualifier, exactly as in the article."),
        new("bound", "How the number is meant; \"vague\" is a word such as \"dozens\".") { Values = Names<Bound>() },
        new("low", "The least number of people, inclusive; empty where the text gives only an upper bound (\"up to 12,000\")."),
        new("high", "The greatest number of people, inclusive; empty where the text gives only a lower bound (\"more than 3,000\")."),
        new("measure", "What is counted.") { Values = Names<Measure>() },
    ];

    static readonly ExportColumn Subject = new("subject", "Whose people.") { Values = Subjects.All };
    static readonly ExportColumn Source = new("source", "Who gave the figure first, as a label of the catalogue of sources or a name as written; empty where the text names nobody.");
    static readonly ExportColumn From = new("from", "First of the days that the figure is about, inclusive; empty where the text sets no beginning.");
    static readonly ExportColumn To = new("to", "Last of the days that the figure is about, inclusive; empty where the text sets no end.");
    static readonly ExportColumn Hedge = new("hedge", "How far the text stands behind the figure.") { Values = Names<Hedge>() };
    static readonly ExportColumn Corrected = new("corrected", "What an analyst changed by hand, and why; empty where nothing was.");
    static readonly ExportColumn Publisher = new("publisher", "Who published the article; empty when not known.");
    static readonly ExportColumn Published = new("published", "When the article was published, as precise as it is known (2024-10-18, 2024-10, 2024); empty when not known.");
    static readonly ExportColumn Url = new("url", "The article's address; empty when not known.");

    static readonly ExportColumn[] OfArticles =
    [
        new("id", "Names the article in the corpus."),
        Publisher,
        Published,
        new("title", "Its title; empty when not known."),
        Url,
        new("language", "A language tag such as \"en\"; empty when not known."),
        new("note", "A remark of the people who keep the corpus."),
        new("file", "The file it was read from, within the folder of articles."),
        new("characters", "The length of the text in UTF-16 code units."),
        new("text", "The whole text, as read."),
    ];

    static readonly ExportColumn[] OfClaims =
    [
        new("article", "The article.") { RefersTo = Articles },
        new("start", "Where the number begins in the article's text, in UTF-16 code units from 0, inclusive."),
        new("end", "Where the number ends, exclusive."),
        .. Quantity,
        Subject,
        Source,
        new("via", "The messenger, when one is named; else empty."),
        new("reported", "The day on which the source said it, if the text says so; else empty."),
        From,
        To,
        new("place", "Where the people are, go or fell, as written; empty where the text does not say."),
        Hedge,
        new("quote", "The sentence, exactly as in the article."),
        Publisher,
        Published,
        Url,
        Corrected,
    ];

    static readonly ExportColumn[] OfFigures =
    [
        .. Quantity,
        new("kind", "How the figure stands in time; figures of different kinds do not add up.") { Values = Names<FigureKind>() },
        Subject,
        Source,
        new("said", "The first day on which a text says that the source said it; empty where none says so."),
        From,
        To,
        Hedge,
        new("claims", "How many claims carry it. Many carriers show how far a figure spread, not that it is right."),
        new("carriers", "The publishers that carry it, earliest first."),
        new("quote", "The sentence of the claim that speaks for it, exactly as in its article."),
        Corrected,
    ];

    /// <summary>The tables, each after those that it refers to.</summary>
    public static IReadOnlyList<ExportTable> Of(Corpus corpus)
    {
        var figures = corpus.Figures();
        var figureOf = new Dictionary<Claim, long>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < figures.Count; i++)
        {
            foreach (var claim in figures[i].Claims)
            {
                figureOf.Add(claim, i + 1);
            }
        }

        return
        [
            ExportTable.Of(Articles, "An article of the corpus.", OfArticles, corpus.Articles.ToTable(NamesOf(OfArticles))),
            ExportTable.Of(
                Figures,
                "One figure that one source gave once, with every claim that carries it: what was said, not what is confirmed.",
                [new("figure", "Numbers the figures of this export, from 1."), .. OfFigures],
                figures.ToTable(NamesOf(OfFigures)),
                i => i + 1),
            ExportTable.Of(
                "claims",
                "One mention of a reported figure in one article.",
                [new("claim", "Numbers the claims of this export, from 1."), new("figure", "The reported figure that it carries.") { RefersTo = Figures }, .. OfClaims],
                corpus.Claims.ToTable(NamesOf(OfClaims)),
                i => i + 1,
                i => figureOf[corpus.Claims[i]]),
        ];
    }

    static IReadOnlyList<string> NamesOf(IEnumerable<ExportColumn> columns) => [.. columns.Select(column => column.Name)];

    static IReadOnlyList<string> Names<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(ClaimJson.SchemaName)];
}
