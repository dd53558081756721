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
        var ordered = claims.Order(ClaimOrder.BySaying).Select(TypedClaim.Of).ToList();
        var groups = Gather(ordered.Where(typed => typed.Claim.Source is not null), typed => typed.Claim.Source!);
        var ofArticle = groups.SelectMany(group => group.Select(typed => (typed.Claim.Article.Id, Group: group))).Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Group, StringComparer.Ordinal);
        var alone = ordered.Where(typed => typed.Claim.Source is null && !JoinOneOf(ofArticle[typed.Claim.Article.Id], typed)).ToList();
        return [.. groups.Concat(Gather(alone, typed => typed.Claim.Article.Id))
            .Select(group => new ReportedFigure(group)).OrderBy(figure => figure.Claims[0], ClaimOrder.ByPublication)];
    }

    static IEnumerable<List<TypedClaim>> Gather(IEnumerable<TypedClaim> claims, Func<TypedClaim, string> teller)
    {
        var groups = new Dictionary<(string, Measure, string, (long, long)), List<List<TypedClaim>>>();
        foreach (var typed in claims)
        {
            var key = (teller(typed), typed.Claim.Measure, typed.Claim.Subject, SameFigure.Number(typed.Claim.Quantity));
            if (!groups.TryGetValue(key, out var candidates))
            {
                groups[key] = candidates = [];
            }

            Join(candidates, typed);
        }

        return groups.Values.SelectMany(group => group);
    }

    // Of several sayings that fit, the same wording first, then the latest: that is the one an undated repetition follows.
    static void Join(List<List<TypedClaim>> candidates, TypedClaim claim)
    {
        var fitting = candidates.Where(group => Fits(group, claim)).ToList();
        var group = fitting.FindLast(group => group.Exists(member => member.Claim.Bound == claim.Claim.Bound)) ?? fitting.LastOrDefault();
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
    static bool JoinOneOf(IEnumerable<List<TypedClaim>> groupsOfArticle, TypedClaim claim)
    {
        var fitting = groupsOfArticle.Where(group => group.TrueForAll(member => SameFigure.CanRepeat(member, claim))).Take(2).ToList();
        if (fitting.Count != 1)
        {
            return false;
        }

        fitting[0].Add(claim);
        return true;
    }

    static bool Fits(List<TypedClaim> group, TypedClaim claim) => group.TrueForAll(member => SameFigure.Can(member, claim));
}
