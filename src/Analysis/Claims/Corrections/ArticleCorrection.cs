using Analysis.Articles;
using Analysis.Figures;
using Analysis.Text;

namespace Analysis.Claims.Corrections;

/// <summary>Applies the corrections of one article: first what is added, then what is changed, then what is rejected.</summary>
/// <remarks>
/// A row means the one figure that stands in its quoted words. Where the words are no longer in the text, or hold no figure or
/// several, nothing is guessed: the row is not applied and told.
/// </remarks>
internal sealed class ArticleCorrection(Article article, IReadOnlyList<Claim> read, List<Problem> problems)
{
    static readonly string[] Order = [CorrectionRow.Add, "", CorrectionRow.Reject];

    List<Claim> _claims = [.. read];

    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Applies rows.</summary>
    /// <returns>The rows with what became of each.</returns>
    public IReadOnlyList<CorrectionRow> Apply(IReadOnlyList<CorrectionRow> rows)
    {
        var steps = rows.ToLookup(row => row.Field is CorrectionRow.Add or CorrectionRow.Reject ? row.Field : "", StringComparer.Ordinal);
        return [.. Order.SelectMany(step => string.Equals(step, "", StringComparison.Ordinal) ? Change([.. steps[step]]) : steps[step].Select(row => Try(row, row.Field == CorrectionRow.Add ? Add : Reject)))];
    }

    CorrectionRow Try(CorrectionRow row, Func<CorrectionRow, CorrectionRow> apply)
    {
        try
        {
            return apply(row) with { IsApplied = true };
        }
        catch (FormatException e)
        {
            problems.Add(new Problem(CorrectionFile.FileName, row.Line, $"{e.Message} The correction was not applied."));
            return row;
        }
    }

    CorrectionRow Add(CorrectionRow row)
    {
        if (Places(row.Quote) is not [var quote])
        {
            throw new FormatException($"the quoted words stand in \"{article.Id}\" more than once; quote more of them.");
        }

        var figure = row.Value ?? throw new FormatException("the column \"value\" is empty; write the figure in it, exactly as it stands in the quote.");
        var inQuote = row.Quote.IndexOf(figure, StringComparison.Ordinal);
        if (inQuote < 0 || row.Quote.IndexOf(figure, inQuote + 1, StringComparison.Ordinal) >= 0)
        {
            throw new FormatException($"the figure \"{figure}\" must stand in the quoted words exactly once.");
        }

        var span = new TextSpan(quote.Start + inQuote, quote.Start + inQuote + figure.Length);
        if (_claims.Find(claim => claim.Span.Overlaps(span)) is { } there)
        {
            throw new FormatException($"\"{there.Text}\" was read there already; change its fields instead.");
        }

        var sentence = new TokenizedText(article.Text).SentenceAt(span.Start).Span;
        var claim = new Claim(article, span, sentence.Contains(span) ? sentence : quote, QuantityOf(figure), Measure.Other) { Correction = new Correction([row with { IsApplied = true }]) };
        _claims = [.. _claims.Append(claim).OrderBy(one => one.Span)];
        return row;
    }

    CorrectionRow Reject(CorrectionRow row)
    {
        var claim = Target(row);
        _claims.Remove(claim);
        return row with { Was = claim.Text };
    }

    /// <summary>The rows of one figure are applied together, for bound, low and high must fit each other.</summary>
    List<CorrectionRow> Change(IReadOnlyList<CorrectionRow> rows)
    {
        var targets = new Dictionary<int, (ClaimDraft Draft, List<CorrectionRow> Rows)>();
        var done = new List<CorrectionRow>();
        foreach (var row in rows)
        {
            var set = Try(row, one =>
            {
                var at = _claims.IndexOf(Target(one));
                var (draft, draftRows) = targets.TryGetValue(at, out var target) ? target : targets[at] = (new ClaimDraft(_claims[at]), []);
                draft.Set(one.Field, one.Value);
                var applied = one with { Was = ClaimDraft.Read(_claims[at], one.Field), IsApplied = true };
                draftRows.Add(applied);
                return applied;
            });
            done.AddRange(set.IsApplied ? [] : [set]);
        }

        done.AddRange(targets.Where(target => target.Value.Rows.Count > 0).SelectMany(target => Finish(target.Key, target.Value.Draft, target.Value.Rows)));
        return done;
    }

    IEnumerable<CorrectionRow> Finish(int at, ClaimDraft draft, List<CorrectionRow> rows)
    {
        try
        {
            _claims[at] = draft.Finish() with { Correction = new Correction([.. _claims[at].Correction?.Rows ?? [], .. rows]) };
            return rows;
        }
        catch (ArgumentException)
        {
            problems.Add(new Problem(CorrectionFile.FileName, rows[0].Line,
                $"bound, low and high (or from and to) of \"{_claims[at].Text}\" would not fit each other; correct them together. Its corrections were not applied."));
            return rows.Select(row => row with { IsApplied = false });
        }
    }

    Claim Target(CorrectionRow row)
    {
        var places = Places(row.Quote);
        var within = _claims.Where(claim => places.Exists(place => place.Contains(claim.Span))).ToList();
        return within switch
        {
            [var claim] => claim,
            [] => throw new FormatException("no figure was read in the quoted words; quote the words that it stands in."),
            _ => throw new FormatException($"the quoted words hold {within.Count} figures ({string.Join(", ", within.Select(claim => $"\"{claim.Text}\""))}); quote those around one of them."),
        };
    }

    List<TextSpan> Places(string quote)
    {
        var places = new List<TextSpan>();
        for (var at = article.Text.IndexOf(quote, StringComparison.Ordinal); at >= 0; at = article.Text.IndexOf(quote, at + quote.Length, StringComparison.Ordinal))
        {
            places.Add(new TextSpan(at, at + quote.Length));
        }

        return places.Count > 0 ? places : throw new FormatException($"the quoted words do not stand in \"{article.Id}\" (any more): its text was changed, or the quote has a mistake. Look at the sentence again and quote it as it stands, or delete the row.");
    }

    static Quantity QuantityOf(string figure)
    {
        var text = new TokenizedText(figure);
        var count = text.Tokens.Length;
        for (var at = 0; at < count; at++)
        {
            if (NumberPhraseReader.TryRead(text, at, 0, count, out var phrase) && phrase is { Start: 0, Quantity: { } quantity } && phrase.End == count)
            {
                return quantity;
            }
        }

        throw new FormatException($"\"{figure}\" is not read as a number with its qualifier; write no more and no less than \"more than 3,000\".");
    }
}
