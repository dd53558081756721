using Analysis.Claims;
using Analysis.Findings;
using Analysis.Scoring;

namespace Analysis.Charts;

/// <summary>What to draw and how; every option has a default that suits a first look.</summary>
public sealed record ChartOptions
{
    public static ChartOptions Default { get; } = new();

    /// <summary>The measures to draw; null for those of the chart asked for.</summary>
    public IReadOnlyList<Measure>? Measures { get; init; }

    /// <summary>Whose people; null for all, each then named in tooltip and table.</summary>
    public string? Subject { get; init; } = Subjects.NorthKorea;

    /// <summary>What the colours stand for.</summary>
    public SeriesBy By { get; init; }

    /// <summary>The sources (or publishers) to draw; null for all.</summary>
    public IReadOnlyList<string>? Sources { get; init; }

    /// <summary>Which date places a figure in time.</summary>
    public DateChoice Date { get; init; }

    /// <summary>The first day to draw, inclusive; null for the first that occurs. Figures without a date are always drawn.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day to draw, inclusive; null for the last that occurs.</summary>
    public DateOnly? To { get; init; }

    public NumberScale Scale { get; init; }

    /// <summary>Publicly reported figures to draw fainter behind those of the articles.</summary>
    public IReadOnlyList<ReferenceFigure> Reference { get; init; } = [];

    /// <summary>Whether the mark itself shows that a figure is unconfirmed or denied; the tooltip always does.</summary>
    public bool ShowHedge { get; init; }

    /// <summary>Whether the mark itself shows that a later figure of its source took its place; the tooltip always tells.</summary>
    public bool ShowSuperseded { get; init; }

    /// <summary>Whether the mark itself shows in how many articles its figure stands, where they are several; the tooltip always tells.</summary>
    public bool ShowCarriers { get; init; }

    /// <summary>An earlier state: figures of which it had no claim are ringed. Null to ring none.</summary>
    public Snapshot? Since { get; init; }

    public ChartSize Size { get; init; } = ChartSize.Default;

    public Theme Theme { get; init; }

    /// <summary>Null for the chart's own.</summary>
    public string? Title { get; init; }

    /// <summary>Null for the chart's own.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Null for the chart's own.</summary>
    public string? Caption { get; init; }

    /// <summary>How well the reader was measured to do, stated after the caption; null to say nothing of it.</summary>
    public ReaderQuality? Quality { get; init; }

    /// <summary>The caption asked for, else the chart's own, and the measured quality.</summary>
    internal string CaptionOr(string own) => Quality is null ? Caption ?? own : $"{Caption ?? own} {Quality}";
}

public enum SeriesBy
{
    /// <summary>The origin of the figure.</summary>
    Source,

    /// <summary>Who published the article.</summary>
    Publisher,
}

public enum DateChoice
{
    /// <summary>The day or period that the figure is about, else the day it was said, else published.</summary>
    AboutElseSaid,

    /// <summary>The day on which it was said, else published.</summary>
    SaidElsePublished,

    /// <summary>When the article came out.</summary>
    Published,
}

public enum NumberScale
{
    /// <summary>Linear from zero; logarithmic when the figures span two decades or more.</summary>
    Auto,
    Linear,
    Log,
}
