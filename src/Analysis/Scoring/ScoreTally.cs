using System.Globalization;
using Analysis.Claims;
using Analysis.Dates;

namespace Analysis.Scoring;

/// <summary>Counts up while passages are compared.</summary>
internal sealed class ScoreTally
{
    readonly Dictionary<ScoreLevel, int> _right = Enum.GetValues<ScoreLevel>().ToDictionary(level => level, _ => 0);
    readonly Dictionary<ScoreField, Share> _fields = [];
    readonly List<string> _differences = [];
    int _passages;
    int _goldClaims;
    int _readClaims;

    public void AddPassage(int goldClaims, int readClaims)
    {
        _passages++;
        _goldClaims += goldClaims;
        _readClaims += readClaims;
    }

    public void AddLevels(bool measure, bool source, bool dates)
    {
        _right[ScoreLevel.Figure]++;
        _right[ScoreLevel.MeasureAndSubject] += measure ? 1 : 0;
        _right[ScoreLevel.Source] += measure && source ? 1 : 0;
        _right[ScoreLevel.Dates] += measure && source && dates ? 1 : 0;
    }

    public void AddField(ScoreField field, bool isRight)
    {
        var share = _fields.GetValueOrDefault(field);
        _fields[field] = new Share(share.Right + (isRight ? 1 : 0), share.Total + 1);
    }

    public void AddMissed(GoldPassage passage, GoldClaim gold) =>
        _differences.Add($"{passage.Article.Id}: missed \"{gold.Span.Of(passage.Article.Text)}\" ({ClaimJson.SchemaName(gold.Measure)}, {gold.Subject}): {Around(passage, gold)}");

    public void AddSpurious(GoldPassage passage, Claim read) =>
        _differences.Add($"{passage.Article.Id}: read \"{read.Text}\" ({ClaimJson.SchemaName(read.Measure)}), which is marked as no figure: {read.Quote.ReplaceLineEndings(" ")}");

    public void AddDifferences(GoldPassage passage, GoldClaim gold, Claim read, bool measure, bool source, bool dates)
    {
        Add(measure, "is", $"{ClaimJson.SchemaName(gold.Measure)}/{gold.Subject}", $"{ClaimJson.SchemaName(read.Measure)}/{read.Subject}");
        Add(source, "is from", string.Join(" or ", gold.Sources.Select(label => label ?? "nobody named")), read.Source ?? "nobody named");
        Add(dates, "was said | is about", Dates(gold.Reported, gold.Period), Dates(read.Reported, read.Period));

        void Add(bool isRight, string what, string expected, string actual)
        {
            if (!isRight)
            {
                _differences.Add($"{passage.Article.Id}: \"{read.Text}\" {what} {expected}, read as {actual}: {Around(passage, gold)}");
            }
        }
    }

    public ScoreReport ToReport() => new(_passages, _goldClaims, _readClaims, _right, _fields, _differences);

    static string Dates(DateOnly? reported, Period? period) => string.Create(CultureInfo.InvariantCulture, $"{reported:yyyy-MM-dd} | {period}");

    static string Around(GoldPassage passage, GoldClaim gold)
    {
        var text = passage.Article.Text;
        return text[Math.Max(0, gold.Span.Start - 140)..Math.Min(text.Length, gold.Span.Start + 100)].ReplaceLineEndings(" / ");
    }
}
