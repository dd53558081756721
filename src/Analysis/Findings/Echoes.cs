using Analysis.Claims;

namespace Analysis.Findings;

/// <summary>Puts claims together that carry the same reported figure.</summary>
/// <remarks>
/// Every claim comes into exactly one figure, and every two claims of a figure can be the same (<see cref="SameFigure"/>). The
/// result depends on the claims only, not on the order in which they come.
/// </remarks>
internal static class Echoes
{
    /// <summary>The reported figures, by publication of their first claim.</summary>
    public static IReadOnlyList<ReportedFigure> Group(IEnumerable<Claim> claims)
    {
        var ordered = claims.Order(ClaimOrder.BySaying).ToList();
        var groups = Gather(ordered.Where(claim => claim.Source is not null), claim => claim.Source!);
        var ofArticle = groups.SelectMany(group => group.Select(claim => (claim.Article.Id, Group: group))).Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Group, StringComparer.Ordinal);
        var alone = ordered.Where(claim => claim.Source is null && !JoinOneOf(ofArticle[claim.Article.Id], claim)).ToList();
        return [.. groups.Concat(Gather(alone, claim => claim.Article.Id))
            .Select(group => new ReportedFigure(group)).OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication)];
    }

    static IEnumerable<List<Claim>> Gather(IEnumerable<Claim> claims, Func<Claim, string> teller)
    {
        var groups = new Dictionary<(string, Measure, string, (long, long)), List<List<Claim>>>();
        foreach (var claim in claims)
        {
            var key = (teller(claim), claim.Measure, claim.Subject, SameFigure.Number(claim.Quantity));
            if (!groups.TryGetValue(key, out var candidates))
            {
                groups[key] = candidates = [];
            }

            Join(candidates, claim);
        }

        return groups.Values.SelectMany(group => group);
    }

    // Of several sayings that fit, the same wording first, then the latest: that is the one an undated repetition follows.
    static void Join(List<List<Claim>> candidates, Claim claim)
    {
        var fitting = candidates.Where(group => Fits(group, claim)).ToList();
        var group = fitting.FindLast(group => group.Exists(member => member.Bound == claim.Bound)) ?? fitting.LastOrDefault();
        if (group is null)
        {
            candidates.Add([claim]);
        }
        else
        {
            group.Add(claim);
        }
    }

    // A headline seldom names the source that its article names: it joins the one figure of the article that it can repeat.
    static bool JoinOneOf(IEnumerable<List<Claim>> groupsOfArticle, Claim claim)
    {
        var fitting = groupsOfArticle.Where(group => Fits(group, claim)).Take(2).ToList();
        if (fitting.Count != 1)
        {
            return false;
        }

        fitting[0].Add(claim);
        return true;
    }

    static bool Fits(List<Claim> group, Claim claim) => group.TrueForAll(member => SameFigure.Can(member, claim));
}
