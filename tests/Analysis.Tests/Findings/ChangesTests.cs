using Analysis.Claims;
using Analysis.Findings;
using static Analysis.Tests.Findings.ClaimsByHand;

namespace Analysis.Tests.Findings;

public sealed class ChangesTests
{
    static Snapshot Of(params Claim[] claims) => Snapshot.Of(claims.Select(claim => claim.Article).DistinctBy(article => article.Id, StringComparer.Ordinal), claims);

    static string Text(Snapshot snapshot)
    {
        using var output = new StringWriter();
        SnapshotFile.Write(snapshot, output);
        return output.ToString();
    }

    static Claim InText(Claim claim, string before) => new(
        claim.Article with { Text = before + claim.Article.Text }, new(claim.Span.Start + before.Length, claim.Span.End + before.Length),
        new(before.Length, before.Length + claim.QuoteSpan.End), claim.Quantity, claim.Measure)
    { Source = claim.Source, Subject = claim.Subject };

    [Fact]
    public void A_snapshot_is_read_back_as_it_was_written()
    {
        var written = Text(Snapshot.Of(GoldCorpus.WithInvented.Select(claim => claim.Article).DistinctBy(article => article.Id, StringComparer.Ordinal), GoldCorpus.WithInvented));
        using var input = new StringReader(written);
        Assert.Equal(written, Text(SnapshotFile.Read(input, "last.jsonl")));
    }

    [Fact]
    public void The_same_claims_make_no_changes()
    {
        Assert.True(Changes.Between(Of(Claim("600", "NIS"), Claim("700", "NIS", article: "b")), Of(Claim("700", "NIS", article: "b"), Claim("600", "NIS"))).None);
    }

    [Fact]
    public void A_new_article_adds_its_claims_and_a_gone_one_takes_them()
    {
        var changes = Changes.Between(Of(Claim("600", "NIS", article: "a")), Of(Claim("700", "NIS", article: "b")));
        Assert.Equal(("b", ChangeCause.Data), (Assert.Single(changes.Added).Claim.Article, changes.Added[0].Cause));
        Assert.Equal(("a", ChangeCause.Data), (Assert.Single(changes.Gone).Claim.Article, changes.Gone[0].Cause));
    }

    [Fact]
    public void The_same_text_read_otherwise_is_a_change_of_the_rules()
    {
        var reread = Assert.Single(Changes.Between(Of(Claim("600", null)), Of(Claim("600", "NIS") with { Measure = Measure.Casualties })).Reread);
        Assert.Equal("measure: killed → casualties; source: none → NIS", string.Join("; ", reread.Fields));
        Assert.Equal(ChangeCause.Reading, reread.Cause);
    }

    [Fact]
    public void A_claim_newly_read_in_an_unchanged_text_comes_from_the_rules()
    {
        var claim = Claim("600", "NIS");
        var change = Assert.Single(Changes.Between(Snapshot.Of([claim.Article], []), Of(claim)).Added);
        Assert.Equal(ChangeCause.Reading, change.Cause);
    }

    [Fact]
    public void Another_date_of_publication_is_a_change_of_the_data()
    {
        Assert.Equal(ChangeCause.Data, Assert.Single(Changes.Between(
            Of(Claim("600", "NIS", "2024-10-18")), Of(Claim("600", "NIS", "2024-10-19", said: "2024-10-19"))).Reread).Cause);
    }

    [Fact]
    public void A_claim_that_only_moved_in_its_text_did_not_change()
    {
        var claim = Claim("600", "NIS");
        Assert.True(Changes.Between(Of(claim), Of(InText(claim, "A new first line.\n"))).None);
    }

    [Fact]
    public void A_later_total_of_a_new_article_supersedes_what_was_there()
    {
        var words = "In total # so far.";
        Claim[] before = [Claim("300", "NIS", "2025-01-13", "a", words: words)];
        Claim[] after = [.. before, Claim("600", "NIS", "2025-04-30", "b", words: words)];
        var superseded = Assert.Single(Changes.Between(Of(before), Of(after), new FigureSet(after)).Superseded);
        Assert.Equal((300, 600), (superseded.Figure.Quantity.Low, superseded.SupersededBy!.Quantity.Low));
    }

    [Fact]
    public void A_state_as_known_on_a_day_holds_no_later_article()
    {
        Claim[] claims = [Claim("300", "NIS", "2025-01-13", "a"), Claim("600", "NIS", "2025-04", "b")];
        Assert.Equal("a", Assert.Single(Snapshot.AsKnownOn(new(2025, 4, 29), claims.Select(claim => claim.Article), claims).Articles).Id);
    }

    [Theory]
    [InlineData("", "first line")]
    [InlineData("{\"snapshot\":1}\n{\"article\":\"a\"}", "line 2")]
    [InlineData("{\"snapshot\":1}\n{\"article\":\"a\",\"published\":null,\"digest\":\"0\"}\nnonsense", "line 3")]
    public void A_broken_snapshot_is_refused_with_file_and_line(string content, string reason)
    {
        using var input = new StringReader(content);
        var message = Assert.Throws<FormatException>(() => SnapshotFile.Read(input, "last.jsonl")).Message;
        Assert.Contains("last.jsonl", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }
}
