using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Weighing;
using Analysis.Text;
using Analysis.Training;

namespace Analysis.Tests.Training;

public class WeightTrainerTests
{
    static readonly FeatureTable Table = new();
    static readonly FeatureFamily Sign = Table.Add("sign", "of the right answer", "of a wrong one", "of both", "rare");
    static readonly Question Question = new("no such file", Table, penalty: 1);
    static readonly Passage Learning = new(new Article("any", "so"), new TokenizedText("so"), [], [], SourceCatalogue.Default) { Log = new DecisionLog() };

    /// <summary>Twelve questions of two answers; the right one bears the first sign, both bear the third, one wears the fourth.</summary>
    static Example[] Examples() => [.. Enumerable.Range(0, 12).Select(i =>
    {
        var (answers, right) = (new Answers(Question, 2, Learning), i % 2);
        answers.Add(right, Sign[0]);
        answers.Add(1 - right, Sign[1]);
        answers.Add(0, Sign[2]);
        answers.Add(1, Sign[2]);
        if (i == 0)
        {
            answers.Add(0, Sign[3]);
        }

        return new Example(answers, [right == 0, right == 1], 0, $"passage {i / 2}");
    })];

    static float[] Learned() => WeightTrainer.Train(Examples(), Table.Count, penalty: 1);

    [Fact]
    public void What_goes_with_right_answers_weighs_for_and_what_goes_with_wrong_ones_against()
    {
        Assert.True(Learned() is [> 0.5f, < -0.5f, ..]);
    }

    [Fact]
    public void What_all_answers_share_weighs_nothing()
    {
        Assert.Equal(0, Learned()[2]);
    }

    [Fact]
    public void What_fewer_than_three_examples_show_weighs_nothing()
    {
        Assert.Equal(0, Learned()[3]);
    }

    [Fact]
    public void An_example_that_counts_tenfold_outweighs_those_that_say_the_contrary()
    {
        static Example Of(int right, int weight, int number)
        {
            var answers = new Answers(Question, 2, Learning);
            answers.Add(0, Sign[0]);
            return new Example(answers, [right == 0, right == 1], 0, $"passage {number}") { Weight = weight };
        }

        Example[] contrary = [.. Enumerable.Range(0, 5).Select(i => Of(right: 1, weight: 1, i))];

        Assert.True(WeightTrainer.Train([.. contrary, Of(right: 0, weight: 10, 5)], Table.Count, penalty: 1)[0] > 0);
        Assert.True(WeightTrainer.Train([.. contrary, Of(right: 0, weight: 1, 5)], Table.Count, penalty: 1)[0] < 0);
    }

    [Fact]
    public void A_stronger_penalty_gives_smaller_weights()
    {
        Assert.True(WeightTrainer.Train(Examples(), Table.Count, penalty: 3)[0] < Learned()[0]);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        Assert.Equal(Learned(), Learned());
    }

    [Fact]
    public void What_holds_in_every_passage_is_right_in_passages_not_learned_from()
    {
        Assert.Equal(1, WeightTrainer.CrossValidate(Examples(), Table.Count, penalty: 1));
    }

    [Fact]
    public void What_each_passage_says_otherwise_is_not_right_in_passages_not_learned_from()
    {
        // Six passages, each of which contradicts the other five: what five of them teach is wrong in the sixth.
        Example[] examples = [.. Examples().Select((example, i) => example with { IsRight = [.. example.IsRight.Select(right => right ^ (i / 2 < 3))] })];

        Assert.True(WeightTrainer.CrossValidate(examples, Table.Count, penalty: 1, folds: 6) < 0.5);
    }
}
