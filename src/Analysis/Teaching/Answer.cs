using System.Globalization;
using Analysis.Claims;
using Analysis.Figures;

namespace Analysis.Teaching;

/// <summary>What a reader is asked about a figure.</summary>
public enum Question
{
    Value,
    Bound,
    Measure,
    Source,
    Said,
    From,
    To,
}

/// <summary>What a reader says of a figure; null where nothing was answered.</summary>
public sealed record Answer
{
    /// <summary>What a reader writes where the text does not tell.</summary>
    public const string NotStated = "not stated";

    /// <summary>The number as the text gives it, without its qualifier.</summary>
    public long? Value { get; init; }

    /// <summary>What the words beside the number make of it.</summary>
    public Bound? Bound { get; init; }

    /// <summary>What is counted.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Who gives the figure, in the reader's words, or <see cref="NotStated"/>.</summary>
    public string? Source { get; init; }

    /// <summary>The day on which it was said, as 2024-10-18, or <see cref="NotStated"/>.</summary>
    public string? Said { get; init; }

    /// <summary>The first day that it is about, as 2024-10-18, or <see cref="NotStated"/>.</summary>
    public string? From { get; init; }

    /// <summary>The last day that it is about, as 2024-10-18, or <see cref="NotStated"/>.</summary>
    public string? To { get; init; }

    /// <summary>The answer to one question as it was written; null where there is none.</summary>
    public string? this[Question question] => question switch
    {
        Question.Value => Value?.ToString(CultureInfo.InvariantCulture),
        Question.Bound => Bound is { } bound ? ClaimJson.SchemaName(bound) : null,
        Question.Measure => Measure is { } measure ? ClaimJson.SchemaName(measure) : null,
        Question.Source => Written(Source),
        Question.Said => Written(Said),
        Question.From => Written(From),
        _ => Written(To),
    };

    /// <summary>These answers, and for what they leave open those given earlier.</summary>
    internal Answer Over(Answer earlier) => new()
    {
        Value = Value ?? earlier.Value,
        Bound = Bound ?? earlier.Bound,
        Measure = Measure ?? earlier.Measure,
        Source = Written(Source) ?? earlier.Source,
        Said = Written(Said) ?? earlier.Said,
        From = Written(From) ?? earlier.From,
        To = Written(To) ?? earlier.To,
    };

    internal static bool IsNotStated(string given) =>
        string.Equals(given.Trim(), NotStated, StringComparison.OrdinalIgnoreCase) || string.Equals(given.Trim(), "none", StringComparison.OrdinalIgnoreCase);

    static string? Written(string? given) => string.IsNullOrWhiteSpace(given) ? null : given.Trim();
}
