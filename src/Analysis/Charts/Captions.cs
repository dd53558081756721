namespace Analysis.Charts;

/// <summary>What stands at the foot of a chart: what it rests on, and what it does not say.</summary>
internal static class Captions
{
    public static string Of(IReadOnlyList<Mark> marks)
    {
        var claims = marks.SelectMany(mark => mark.Evidence).Select(evidence => evidence.Claim).OfType<Claims.Claim>().ToList();
        var articles = claims.Select(claim => claim.Article.Id).Distinct(StringComparer.Ordinal).Count();
        var reference = marks.Count(mark => mark.IsReference);
        var own = marks.Count - reference;
        List<string> parts = [];
        if (own > 0)
        {
            parts.Add($"{Wording.Count(own, "reported figure")} from {Wording.Count(claims.Count, "sentence")} in {Wording.Count(articles, "article")}.");
        }

        if (reference > 0)
        {
            parts.Add($"{Wording.Count(reference, "figure")} of the reference timeline{(own > 0 ? ", drawn fainter" : "")}.");
        }

        if (marks.Any(mark => mark.Days is not null) && !LegendMaker.MixesDates(marks))
        {
            parts.Add(marks.First(mark => mark.Days is not null).Basis switch
            {
                DateBasis.About => "All stand at the days that they are about.",
                DateBasis.Said => "All stand at the day on which they were said.",
                _ => "All stand at the date of publication, for want of another.",
            });
        }

        parts.Add(marks.Count == 0 ? "No figure was found." : "What was said, by whom and when; none of it is confirmed by being drawn, and figures of different days do not add up.");
        return string.Join(' ', parts);
    }
}
