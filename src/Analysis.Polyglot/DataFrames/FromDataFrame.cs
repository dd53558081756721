using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Corrections;
using Analysis.Dates;
using Analysis.Figures;
using Analysis.Tables;
using Analysis.Text;
using Microsoft.Data.Analysis;

namespace Analysis.Polyglot;

/// <summary>Articles and claims from the rows of a data frame.</summary>
/// <remarks>
/// Reported figures and series are found in claims, never stored: <c>new FigureSet(claims)</c> finds those of a frame's claims, and
/// <c>FigureSeries.All</c> joins them.
/// </remarks>
public static class FromDataFrame
{
    /// <summary>The articles of a frame with the columns <c>id</c> and <c>text</c>; the further ones of <see cref="FindingFrames.ToDataFrame(IEnumerable{Article})"/> are read where they are there.</summary>
    /// <exception cref="FormatException">A column or a value is missing or is none; the message says in which row and column.</exception>
    public static IReadOnlyList<Article> Articles(DataFrame frame)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        return [.. FrameRow.Of(frame, "id", "text").Select(row => Unique(row, ReadArticle(row), ids))];
    }

    /// <summary>The claims of a frame with the columns of the claim schema; of other columns only <c>corrected</c> is read.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="articles">The articles that it points into; each quote is compared with its article, character by character.</param>
    /// <param name="corrections">Those of the corpus, for claims that were corrected by hand: so they stay told as such.</param>
    /// <exception cref="FormatException">A column or a value is missing or is none, or an article does not say the quote; the message says in which row and column.</exception>
    public static IReadOnlyList<Claim> Claims(DataFrame frame, IEnumerable<Article> articles, params IReadOnlyList<CorrectionRow> corrections)
    {
        var known = articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return [.. FrameRow.Of(frame, ClaimJson.Fields).Select(row => ReadClaim(row, known) with { Correction = ReadCorrection(row, corrections) })];
    }

    static Article Unique(FrameRow row, Article article, HashSet<string> ids) =>
        ids.Add(article.Id) ? article : throw row.Error("id", $"\"{article.Id}\" stands in an earlier row too");

    static Article ReadArticle(FrameRow row) => new(row.Required("id"), row.Required("text"))
    {
        Publisher = row.Text("publisher"),
        Published = Published(row),
        Title = row.Text("title"),
        Url = row.Text("url"),
        Language = row.Text("language"),
        Note = row.Text("note"),
        File = row.Text("file"),
    };

    static PartialDate? Published(FrameRow row) =>
        row.Text("published") is not { } text ? null
        : PartialDate.TryParse(text, out var date) ? date
        : throw row.Error("published", $"\"{text}\" is no date such as 2024-10-18, 2024-10 or 2024");

    static Claim ReadClaim(FrameRow row, Dictionary<string, Article> articles)
    {
        var id = row.Required("article");
        var article = articles.GetValueOrDefault(id) ?? throw row.Error("article", $"there is no article \"{id}\" among those given");
        var span = row.Make("end", () => new TextSpan(row.Position("start"), row.Position("end")));
        var quantity = row.Make("bound", () => new Quantity(row.Named<Bound>("bound"), row.Number("low"), row.Number("high")));
        var claim = row.Make("start", () => new Claim(article, span, Quote(row, article, span), quantity, row.Named<Measure>("measure")))
            with
        {
            Subject = row.Required("subject"),
            Source = row.Text("source"),
            Via = row.Text("via"),
            Reported = row.Day("reported"),
            Period = Period(row),
            Place = row.Text("place"),
            Hedge = row.Named<Hedge>("hedge"),
        };
        return string.Equals(claim.Text, row.Required("text"), StringComparison.Ordinal)
            ? claim
            : throw row.Error("text", $"article \"{id}\" says \"{claim.Text}\" at {span}, not \"{row.Text("text")}\"");
    }

    static Correction? ReadCorrection(FrameRow row, IReadOnlyList<CorrectionRow> corrections)
    {
        if (row.Text(TableColumns.Corrected) is not { } told)
        {
            return null;
        }

        var (article, quote) = (row.Required("article"), row.Required("quote"));
        var correction = new Correction([.. corrections.Where(one => one.IsApplied && string.Equals(one.Article, article, StringComparison.Ordinal) && AreOfOnePlace(one.Quote, quote) && told.Contains(one.ToString(), StringComparison.Ordinal))]);
        return string.Equals(correction.ToString(), told, StringComparison.Ordinal)
            ? correction
            : throw row.Error(TableColumns.Corrected, $"no given correction says \"{told}\"; give those of the corpus, corpus.Corrections");
    }

    static bool AreOfOnePlace(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    static Period? Period(FrameRow row)
    {
        var (from, to) = (row.Day("from"), row.Day("to"));
        return from is null && to is null ? null : row.Make("to", () => new Period(from, to));
    }

    /// <summary>The place of the quote that holds the figure; a sentence may stand in an article twice.</summary>
    static TextSpan Quote(FrameRow row, Article article, TextSpan span)
    {
        var quote = row.Required("quote");
        for (var at = article.Text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(quote, at + 1, StringComparison.Ordinal))
        {
            var found = new TextSpan(at, at + quote.Length);
            if (found.Contains(span))
            {
                return found;
            }
        }

        throw row.Error("quote", $"article \"{article.Id}\" does not say \"{quote}\" around {span}");
    }
}
