namespace Analysis.Findings;

/// <summary>How a figure stands in time. Figures of different kinds are not added, joined or compared.</summary>
public enum FigureKind
{
    /// <summary>The words do not say.</summary>
    Unknown,

    /// <summary>Who is there at a time: "12,000 are stationed in Kursk".</summary>
    Stock,

    /// <summary>All up to a day: "4,700 casualties so far", "3,000 have been sent". For planned people: all that are to come.</summary>
    Total,

    /// <summary>People on top of others: "another 3,000", "a second wave of 1,650".</summary>
    Increment,

    /// <summary>What happened within stated days and no others: "100 over three days".</summary>
    Period,
}
