using Analysis.Articles;
using Analysis.Dates;
using Analysis.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Dates;

public class DatePhraseProperties
{
    static readonly string[] Pieces =
    [
        "Monday", "last", "this", "next", "past", "the", "of", "end", "early", "mid", "-", "–", "/", ":", ",", ".", "October", "Oct", "May", "march", "2024", "1970", "s",
        "18", "31", "7", "th", "since", "by", "before", "as", "between", "and", "to", "from", "first", "half", "week", "weeks", "days", "month", "year", "ago", "later",
        "yesterday", "today", "winter", "fall", "New", "Year", "three", "a", "several", "\n", "killed", "000", "2,000", "18.10.2024", "then", "same", "day", "morning", "'s",
    ];

    static readonly Gen<string> Text = Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces));
    static readonly Gen<DateOnly> Day = Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2099, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    static readonly Gen<PartialDate?> Anchor = from day in Day
                                               from precision in Gen.Choose(0, 3)
                                               select precision switch { 0 => null, 1 => new PartialDate(day.Year), 2 => new PartialDate(day.Year, day.Month), _ => (PartialDate?)PartialDate.Of(day) };

    [Fact]
    public void Phrases_of_any_text_are_ordered_and_stand_on_whole_tokens() =>
        Prop.ForAll(Text.ToArbitrary(), text =>
        {
            var tokens = new TokenizedText(text);
            var end = 0;
            foreach (var phrase in DatePhraseFinder.Find(tokens))
            {
                Assert.True(phrase.Span.Start >= end && phrase.Span.Length > 0, text);
                Assert.Equal(new TextSpan(tokens.Tokens[phrase.FirstToken].Start, tokens.Tokens[phrase.EndToken - 1].End), phrase.Span);
                end = phrase.Span.End;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_phrase_resolves_to_a_period_or_to_nothing_whatever_is_known_of_the_anchor() =>
        Prop.ForAll(Text.ToArbitrary(), Anchor.ToArbitrary(), (text, anchor) =>
        {
            foreach (var phrase in DatePhraseFinder.Find(new TokenizedText(text)))
            {
                foreach (var leaning in Enum.GetValues<Analysis.Dates.Expressions.Leaning>())
                {
                    var days = phrase.Resolve(anchor, leaning);
                    Assert.True(days is null || days.Value.First <= days.Value.Last, $"{text} against {anchor}");
                    _ = phrase.PeriodFrom(anchor, leaning);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_of_the_past_never_lies_after_the_day_of_publication() =>
        Prop.ForAll(Day.ToArbitrary(), Gen.Elements("Monday", "on Friday", "last Sunday", "yesterday", "today", "three days ago").ToArbitrary(), (published, text) =>
        {
            var phrase = Assert.Single(DatePhraseFinder.Find(new TokenizedText(text)));
            Assert.True(phrase.Resolve(PartialDate.Of(published))!.Value.Last <= published);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_a_published_date_only_what_the_text_states_is_resolved() =>
        Prop.ForAll(Text.ToArbitrary(), text =>
        {
            foreach (var phrase in DatePhraseFinder.Find(new TokenizedText(text)))
            {
                Assert.False((phrase.Resolve(null)?.Inferred ?? default).HasFlag(Analysis.Dates.Expressions.DateParts.Day), text);
            }
        }).QuickCheckThrowOnFailure();
}
