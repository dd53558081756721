using Analysis.Articles;
using Analysis.Claims;
using Analysis.Claims.Weighing;
using Analysis.Text;

namespace Analysis.Tests.Claims.Weighing;

public class QuestionTests
{
    static readonly FeatureTable Table = new();
    static readonly FeatureFamily Hint = Table.Add("hint", "weak", "strong");

    static Passage PassageOf(int words, DecisionLog? log = null)
    {
        var text = string.Concat(Enumerable.Repeat("so ", words));
        return new Passage(new Article("any", text), new TokenizedText(text), [], [], SourceCatalogue.Default) { Log = log };
    }

    static Question QuestionOf(float weak, float strong) => new("no such file", Table, penalty: 1) { Weights = [weak, strong], IsLearned = true };

    static string? Answer(Question question, Passage passage)
    {
        var answers = new Answers(question, 3, passage);
        answers.Add(1, Hint[0]);
        answers.Add(2, Hint[1]);
        string?[] values = [null, "a", "b"];
        return values[question.Ask(answers, values, value => value, 1, 0, passage)];
    }

    [Fact]
    public void The_answer_that_weighs_most_is_taken()
    {
        Assert.Equal("b", Answer(QuestionOf(0.5f, 0.6f), PassageOf(200)));
    }

    [Fact]
    public void Of_equal_answers_the_rules_own_stands()
    {
        Assert.Equal("a", Answer(QuestionOf(0.5f, 0.5f), PassageOf(200)));
    }

    [Theory]
    [InlineData(1.4f, "a")]
    [InlineData(1.6f, "b")]
    public void In_a_short_item_another_answer_must_weigh_clearly_more(float strong, string expected)
    {
        Assert.Equal(expected, Answer(QuestionOf(0.5f, strong), PassageOf(20)));
    }

    [Theory]
    [InlineData(3.4f, "a")]
    [InlineData(3.6f, "b")]
    public void A_question_may_ask_for_more_in_a_short_item(float strong, string expected)
    {
        var question = new Question("no such file", Table, penalty: 1, clearlyMore: 3) { Weights = [0.5f, strong], IsLearned = true };

        Assert.Equal(expected, Answer(question, PassageOf(20)));
    }

    [Fact]
    public void Before_anything_was_learned_the_rules_stand()
    {
        Assert.Equal("a", Answer(new Question("no such file", Table, penalty: 1), PassageOf(200)));
    }

    [Fact]
    public void A_decision_tells_what_spoke_for_it_and_against_the_rules()
    {
        var log = new DecisionLog();
        Answer(QuestionOf(-0.3f, 0.6f), PassageOf(200, log));

        Assert.Equal(["hint: strong (+0.6)", "hint: weak (against the other, 0.3)"], log.Decisions[0].Reasons(3));
    }

    [Fact]
    public void Weights_are_read_from_lines_of_feature_and_number()
    {
        Assert.Equal([0, -1.5f], Question.ReadWeights(new StringReader("hint: strong\t-1.5\n"), "hints.tsv", Table));
    }

    [Theory]
    [InlineData("hint: strong")]
    [InlineData("hint: strong\tmuch")]
    [InlineData("hint: stronger\t1")]
    public void A_line_that_is_none_is_told_with_file_and_number(string line)
    {
        var error = Assert.Throws<InvalidDataException>(() => Question.ReadWeights(new StringReader("hint: weak\t1\n" + line), "hints.tsv", Table));

        Assert.Equal("hints.tsv, line 2: expected a feature that the reader knows, a tab and a number; delete the file and build, then \"analysis train\" writes it anew.", error.Message);
    }
}
