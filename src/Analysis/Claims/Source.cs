namespace Analysis.Claims;

/// <summary>What sort of body a source is; a text's role nouns ("the agency", "the ministry") are matched by it.</summary>
public enum SourceKind
{
    /// <summary>A government as a whole, its capital, its diplomats, and every office without a row of its own.</summary>
    Government,
    President,
    DefenceMinistry,
    ForeignMinistry,

    /// <summary>Armed forces, their branches, units and commanders.</summary>
    Military,
    GeneralStaff,

    /// <summary>Spy agencies, civil or military.</summary>
    Intelligence,

    /// <summary>A regional or local body: a governor's office, a town's health ministry.</summary>
    LocalAuthority,

    /// <summary>The United Nations, NATO and other bodies of several states.</summary>
    International,

    /// <summary>An organisation that watches and counts: human rights groups, relief agencies.</summary>
    Monitor,
    ThinkTank,
    Experts,

    /// <summary>Officials named by no single state ("Western officials").</summary>
    Officials,

    /// <summary>A news outlet: the origin only where no other is named, else the messenger.</summary>
    Media,
}

/// <summary>One source of figures, as a row of the catalogue gives it.</summary>
/// <param name="Label">The canonical label that claims carry.</param>
/// <param name="Kinds">What sorts of body it is, the main one first; never empty.</param>
/// <param name="Country">The state it belongs to; null for a body of none or of several.</param>
/// <param name="Aliases">Other names that texts call it by; the label itself is a name too.</param>
public sealed record Source(string Label, IReadOnlyList<SourceKind> Kinds, string? Country, IReadOnlyList<string> Aliases)
{
    public SourceKind Kind => Kinds[0];

    public override string ToString() => Label;
}
