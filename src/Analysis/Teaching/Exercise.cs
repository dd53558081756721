using Analysis.Articles;
using Analysis.Charts;
using Analysis.Claims;
using Analysis.Figures;
using Analysis.Findings;
using Analysis.Scoring;
using Analysis.Text;

namespace Analysis.Teaching;

/// <summary>One figure of an article, to be read by a student. Shows itself in its passage; the answer stays hidden.</summary>
[TypeFormatterSource(typeof(TeachingFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed class Exercise
{
    static readonly Question[] OfCount = [Question.Value, Question.Bound, Question.Measure];
    static readonly Question[] OfDates = [Question.Said, Question.From, Question.To];

    readonly Lesson _lesson;

    internal Exercise(Lesson lesson, GoldPassage passage, int number)
    {
        _lesson = lesson;
        Article = passage.Article;
        Number = number;
        Gold = passage.Claims[number - 1];
        Passage = PassageAround(Article.Text, Gold.Span);
    }

    /// <summary>The article that the figure stands in.</summary>
    public Article Article { get; }

    /// <summary>Which figure of its article, in the order of the text, from 1.</summary>
    public int Number { get; }

    /// <summary>The number with its qualifier, exactly as in the article.</summary>
    public string Text => Figure.Of(Article.Text);

    /// <summary>The sentence, exactly as in the article.</summary>
    public string Quote => Passage.Sentence.Of(Article.Text);

    internal GoldClaim Gold { get; }

    internal TextSpan Figure => Gold.Span;

    /// <summary>The sentence, and what of its paragraph or neighbours helps to read it.</summary>
    internal (TextSpan Before, TextSpan Sentence, TextSpan After) Passage { get; }

    internal string Origin => $"{Article.Publisher ?? MarkMaker.NoPublisher}, {(Article.Published is { } date ? Wording.Date(date) : "no date")}";

    internal SourceCatalogue Sources => _lesson.Sources;

    /// <summary>Answers how many, and of what.</summary>
    /// <param name="value">The number alone: 250. A word such as "dozens" has none: leave it out.</param>
    /// <param name="bound">What the words beside the number make of it: <c>Bound.</c> and choose.</param>
    /// <param name="measure">What is counted: <c>Measure.</c> and choose.</param>
    public Feedback Counts(long? value = null, Bound? bound = null, Measure? measure = null) =>
        Check(new Answer { Value = value, Bound = bound, Measure = measure }, OfCount);

    /// <summary>Answers who gives the figure.</summary>
    /// <param name="source">The name as the text has it, or "not stated".</param>
    public Feedback ComesFrom(string? source = null) => Check(new Answer { Source = source }, [Question.Source]);

    /// <summary>Answers when it was said, and what days it is about.</summary>
    /// <param name="said">The day on which the source said it: "2024-10-18", or "not stated".</param>
    /// <param name="from">The first day that it is about, or "not stated".</param>
    /// <param name="to">The last day that it is about, or "not stated"; of a single day the same as <paramref name="from"/>.</param>
    public Feedback IsDated(string? said = null, string? from = null, string? to = null) =>
        Check(new Answer { Said = said, From = from, To = to }, OfDates);

    /// <summary>Answers everything at once.</summary>
    /// <inheritdoc cref="Counts" path="/param"/>
    /// <inheritdoc cref="ComesFrom" path="/param"/>
    /// <inheritdoc cref="IsDated" path="/param"/>
    public Feedback Says(
        long? value = null, Bound? bound = null, Measure? measure = null, string? source = null, string? said = null, string? from = null, string? to = null) =>
        Check(new Answer { Value = value, Bound = bound, Measure = measure, Source = source, Said = said, From = from, To = to }, Enum.GetValues<Question>());

    /// <summary>
    /// Answers whether the numbers leave room for each other, supposed that both speak of the same people at the same time.
    /// </summary>
    /// <param name="other">The other figure.</param>
    /// <param name="answer">True, false, or null for no answer yet.</param>
    public Feedback CanBothBeTrue(Exercise other, bool? answer = null)
    {
        var fits = PeopleRange.WithRoom(Gold.Quantity).GapTo(PeopleRange.WithRoom(other.Gold.Quantity)) == 0;
        var reason = fits
            ? "Think of one number of people. Read each sentence as a fence around what it allows: is there a number inside both fences?"
            : "Read each sentence as a fence around the numbers that it allows. Do the two fences touch anywhere?";
        var verdict = answer is null ? Verdict.NotAnswered : answer == fits ? Verdict.Right : Verdict.NotYet;
        return new([new("both can be true", answer is { } given ? (given ? "yes" : "no") : null, verdict, verdict == Verdict.NotYet ? reason : null)]);
    }

    public string ToHtml() => TeachingHtml.Write(this);

    /// <summary>The passage with the figure in brackets, and where it was published.</summary>
    public override string ToString() =>
        $"{Article.Text[Passage.Before.Start..Figure.Start]}[{Text}]{Article.Text[Figure.End..Passage.After.End]}\n({Origin})";

    Feedback Check(Answer answer, IReadOnlyList<Question> questions)
    {
        _lesson.Keep(this, answer, questions);
        return AnswerCheck.Of(this, answer, questions);
    }

    static (TextSpan Before, TextSpan Sentence, TextSpan After) PassageAround(string text, TextSpan figure)
    {
        var sentences = new TokenizedText(text).Sentences;
        var at = sentences.Count - 1;
        while (at > 0 && sentences[at].Span.Start > figure.Start)
        {
            at--;
        }

        var sentence = sentences[at].Span;
        return (new TextSpan(sentences[Math.Max(at - 1, 0)].Span.Start, sentence.Start), sentence, new TextSpan(sentence.End, sentences[Math.Min(at + 1, sentences.Count - 1)].Span.End));
    }
}
