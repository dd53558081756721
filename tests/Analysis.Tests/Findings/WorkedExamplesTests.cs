using System.Globalization;
using Analysis.Claims;
using Analysis.Findings;

namespace Analysis.Tests.Findings;

/// <summary>The worked examples in the README beside the code, made again from the five articles as people marked them.</summary>
public sealed class WorkedExamplesTests
{
    static readonly string Readme = File.ReadAllText(Path.Combine(ProjectFolder.Root, "src", "Analysis", "Findings", "README.md"));

    public static TheoryData<string> Examples => [.. Made().Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_README_shows_what_the_code_finds(string example) => Assert.Contains($"```text\n{Made()[example]}\n```", Readme, StringComparison.Ordinal);

    static Dictionary<string, string> Made()
    {
        var figures = GoldCorpus.Five;
        var reference = figures.Against(ReferenceTimeline.Load(Path.Combine(ProjectFolder.Data, "reference", "figures.csv")));
        return new(StringComparer.Ordinal)
        {
            ["echoes"] = Lines(figures.Where(figure => figure.Carriers.Count > 1), figure =>
                $"{Named(figure)}\n  {string.Join("\n  ", figure.Relays)}"),
            ["origins"] = Lines(figures.PossibleOrigins(), link => $"{Named(link.First)}  ~  {Named(link.Second)}"),
            ["kinds"] = Lines(figures.Of(Measure.Deployed, Measure.Casualties, Measure.Killed), figure => $"{figure.Kind,-10}{Named(figure)}"),
            ["disagreements"] = Lines(figures.Disagreements(), found => $"{Named(found.Lower)}  <  {Named(found.Higher)}: {found.Gap:N0} people apart{(found.KindsKnown ? "" : ", kind not stated")}"),
            ["bracket"] = Lines(figures.Of(Measure.Deployed).Bracket().Steps, step =>
                $"{Day(step.From)}..{Day(step.To),-10}  {step.Low,6:N0}..{step.High:N0}{(step.Contradiction > 0 ? $"  contradiction of {step.Contradiction:N0}" : "")}"),
            ["known"] = string.Join('\n', ((DateOnly[])[new(2024, 10, 17), new(2024, 10, 18), new(2024, 10, 31), new(2024, 12, 23)])
                .Select(day => string.Create(CultureInfo.InvariantCulture, $"{Day(day)}  {figures.AsKnownOn(day).Count,2} figures, {figures.AsKnownOn(day).Of(Measure.Casualties, Measure.Killed).Count} of killed or casualties"))),
            ["reference"] = Lines(reference.Carried, entry => $"{Day(entry.Reference.Reported)} {entry.Reference.Source}, {entry.Reference.Measure}: {string.Join(", ", entry.Figures.Select(figure => figure.Lead.Text))}")
                + string.Create(CultureInfo.InvariantCulture, $"\nmissed: {reference.Missed.Count}, without counterpart: {reference.WithoutCounterpart.Count}"),
        };
    }

    static string Named(ReportedFigure figure) =>
        $"{figure.Lead.Text} {figure.Measure} ({figure.Source ?? "no source"}, {FigureDate.Of(figure, DateKind.About)?.ToString() ?? "no date"})";

    static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    static string Lines<T>(IEnumerable<T> items, Func<T, FormattableString> line) => string.Join('\n', items.Select(item => FormattableString.Invariant(line(item))));
}
