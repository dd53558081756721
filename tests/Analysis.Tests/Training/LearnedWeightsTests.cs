using Analysis.Claims;
using Analysis.Scoring;
using Analysis.Training;

namespace Analysis.Tests.Training;

public class LearnedWeightsTests
{
    static List<GoldPassage> SetAside()
    {
        var ids = File.ReadLines(Path.Combine(ProjectFolder.Data, "gold", "set-aside.txt")).ToHashSet(StringComparer.Ordinal);
        return [.. Directory.EnumerateFiles(Path.Combine(ProjectFolder.Data, "gold"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(GoldFile.Read).Where(passage => ids.Contains(passage.Article.Id))];
    }

    [Theory]
    [InlineData("measure")]
    [InlineData("subject")]
    [InlineData("place")]
    [InlineData("source")]
    [InlineData("reported")]
    [InlineData("period")]
    public void The_weights_answer_better_than_the_rules_where_nothing_was_learned(string question)
    {
        var examples = GoldExamples.Of(SetAside(), new ClaimExtractor(SourceCatalogue.Default)).Single(pair => pair.Key.Name == question);

        Assert.True(examples.Value.Count(example => example.IsAnsweredBy(examples.Key.Weights)) > examples.Value.Count(example => example.IsRight[example.ByRule]));
    }

    [Fact]
    public void An_answer_that_weights_gave_is_explained_by_what_spoke_for_it()
    {
        var fields = SetAside().SelectMany(passage => new ClaimExtractor(SourceCatalogue.Default).Explain(passage.Article).Claims).SelectMany(claim => claim.Fields)
            .Where(field => field.Rule.StartsWith("more speaks for it", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.Matches("""^more speaks for it than for what ".+" gives: .+: .+ \((\+|against the other, )\d""", field.Rule));
    }

    [Fact]
    public void The_weights_know_every_rule_by_its_name()
    {
        var unknown = GoldExamples.Of(SetAside(), new ClaimExtractor(SourceCatalogue.Default))
            .SelectMany(pair => pair.Value.SelectMany(example => example.Answers.FeaturesOf(example.ByRule).ToArray()).Select(feature => $"{pair.Key.Name}: {pair.Key.Features.NameOf(feature)}"))
            .Where(feature => feature.Contains("the rules' reading, by rule: another", StringComparison.Ordinal));

        Assert.Empty(unknown.Distinct());
    }

    [Fact]
    public void A_file_names_the_features_of_its_question_each_with_a_weight()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(ProjectFolder.Root, "src", "Analysis", "Weights"), "*.tsv"))
        {
            Assert.All(File.ReadLines(file), line => Assert.Matches("^[^:\t]+: [^\t]+\t-?[0-9.]+$", line));
        }
    }
}
