namespace Analysis.Teaching;

/// <summary>How an answer stands.</summary>
public enum Verdict
{
    NotAnswered,
    Right,
    NotYet,
}

/// <summary>What is to be said of one answer.</summary>
/// <param name="Question">What was asked, in words.</param>
/// <param name="Given">What the reader wrote; null for nothing.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Reason">What is wrong and why, without the answer; null where nothing needs saying.</param>
public sealed record Remark(string Question, string? Given, Verdict Verdict, string? Reason)
{
    public override string ToString() => $"{Question}: {Words(Verdict)}{(Given is null ? "" : $" ({Given})")}{(Reason is null ? "" : $". {Reason}")}";

    internal static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Right => "right",
        Verdict.NotYet => "not yet",
        _ => "not answered yet",
    };
}

/// <summary>What is to be said of a reader's answers, one remark for each question that was asked. Renders by itself.</summary>
/// <param name="Remarks">In the order of the questions.</param>
[TypeFormatterSource(typeof(TeachingFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed record Feedback(IReadOnlyList<Remark> Remarks)
{
    /// <summary>True when every question asked is answered and right.</summary>
    public bool IsRight => Remarks.All(remark => remark.Verdict == Verdict.Right);

    /// <summary>The remarks as a small HTML table.</summary>
    public string ToHtml() => TeachingHtml.Write(this);

    public override string ToString() => string.Join('\n', Remarks);
}
