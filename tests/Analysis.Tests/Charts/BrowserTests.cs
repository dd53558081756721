using Analysis.Charts;
using Microsoft.Playwright;

namespace Analysis.Tests.Charts;

/// <summary>What a reader meets in a real browser.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    const string Chromium = "/usr/bin/chromium";

    readonly List<string> _messages = [];
    readonly List<string> _requests = [];
    readonly TemporaryFolder _folder = new();
    IPlaywright? _playwright;
    IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Chromium))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _folder.Dispose();
    }

    async Task<IPage> Open(Chart chart, int width, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipUnless(_browser is not null, $"There is no browser at {Chromium}.");
        var file = Path.Combine(_folder.Path, "chart.html");
        chart.Save(file);
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        page.Console += (_, message) => _messages.Add(message.Text);
        page.PageError += (_, error) => _messages.Add(error);
        page.Request += (_, request) => _requests.Add(request.Url);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    [Theory]
    [InlineData(1000, "wide")]
    [InlineData(360, "narrow")]
    public async Task A_click_on_a_mark_lands_on_its_quote_in_its_article_highlighted(int width, string drawing)
    {
        var page = await Open(FiguresOverTime.Casualties(ChartCases.Seeds), width);
        await page.Locator($".{drawing} svg a").Filter(new() { HasText = "More than 3,000" }).First.ClickAsync();
        var figure = page.Locator("mark:target");
        Assert.Equal("More than 3,000", await figure.InnerTextAsync());
        var sentence = page.Locator(".articles .quote", new() { Has = figure });
        Assert.Equal("rgb(255, 246, 214)", await sentence.EvaluateAsync<string>("quote => getComputedStyle(quote).backgroundColor"));
        var quote = await sentence.TextContentAsync();
        Assert.Contains(ChartCases.Seeds, claim => claim.Text == "More than 3,000" && claim.Quote == quote);
        Assert.True(await IsInView(figure));
    }

    [Fact]
    public async Task A_figure_in_its_article_leads_back_to_its_row_in_the_table()
    {
        var page = await Open(FiguresOverTime.Casualties(ChartCases.Seeds), 1000);
        await page.Locator("td.quote a").Filter(new() { HasText = "in its article" }).First.ClickAsync();
        await page.Locator("mark:target a").ClickAsync();
        var row = page.Locator("tr:target");
        Assert.Equal("rgb(255, 246, 214)", await row.EvaluateAsync<string>("row => getComputedStyle(row).backgroundColor"));
        Assert.True(await IsInView(row));
    }

    [Fact]
    public async Task The_column_of_sentences_is_the_widest_whatever_rules_a_front_end_has_for_tables()
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds), 1000);
        await page.AddStyleTagAsync(new() { Content = "body table{table-layout:auto;width:auto} body td{white-space:nowrap;max-width:none;text-align:right}" });
        var widths = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('th')].map(cell => cell.getBoundingClientRect().width)");
        Assert.True(widths[^1] > 0.45 * widths.Sum(), string.Join(" ", widths));
    }

    static Task<bool> IsInView(ILocator locator) =>
        locator.EvaluateAsync<bool>("node => { const box = node.getBoundingClientRect(); return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight; }");

    [Fact]
    public async Task Every_mark_tells_its_quote_on_hover()
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds), 1000);
        var tooltips = await page.Locator(".wide svg a > title").AllTextContentsAsync();
        Assert.Equal(FiguresOverTime.Deployments(ChartCases.Seeds).Marks.Count(), tooltips.Count);
        Assert.All(tooltips, tooltip => Assert.Contains(ChartCases.Seeds, claim => tooltip.Contains(claim.Quote, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_hovered_in_the_middle_of_a_mark_is_that_mark()
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds), 1000);
        var covered = await page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('.wide svg a')].filter(mark => {
                const glyph = mark.querySelector('circle:last-of-type, path, rect');
                const box = glyph.getBoundingClientRect();
                const top = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
                return !top.closest('a');
            }).length
            """);
        Assert.Equal(0, covered);
    }

    [Fact]
    public async Task On_paper_the_table_is_open_and_the_ground_white()
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds), 1000, ColorScheme.Dark);
        await page.Locator(".sentences summary").ClickAsync();
        Assert.False(await page.Locator("tbody tr").First.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await page.EvaluateAsync<double>("() => document.querySelector('tbody tr').getBoundingClientRect().height") > 0);
        Assert.Equal("rgb(255, 255, 255)", await page.Locator(".wide svg > rect").First.EvaluateAsync<string>("rect => getComputedStyle(rect).fill"));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(700)]
    [InlineData(1200)]
    public async Task No_width_scrolls_sideways_and_one_drawing_shows(int width)
    {
        var page = await Open(FiguresOverTime.Casualties(ChartCases.Seeds, new ChartOptions { Reference = ChartCases.Reference }), width);
        Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width);
        Assert.Equal(1, await page.Locator("figure > div > svg:visible").CountAsync());
        Assert.Equal(0, await page.Locator("img:visible").CountAsync());
    }

    [Fact]
    public async Task Nothing_is_asked_from_elsewhere_and_nothing_is_complained_of()
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds, new ChartOptions { Reference = ChartCases.Reference }), 1000);
        await page.Locator(".sentences summary").ClickAsync();
        Assert.Empty(_messages);
        Assert.All(_requests, url => Assert.True(url.StartsWith("file:", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal), url));
    }

    [Theory]
    [InlineData(ColorScheme.Light, "rgb(255, 255, 255)")]
    [InlineData(ColorScheme.Dark, "rgb(22, 24, 27)")]
    public async Task The_ground_follows_the_theme(ColorScheme scheme, string ground)
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds), 1000, scheme);
        Assert.Equal(ground, await page.Locator(".wide svg > rect").First.EvaluateAsync<string>("rect => getComputedStyle(rect).fill"));
    }

    [Fact]
    public async Task Labels_are_drawn_no_wider_than_they_were_measured()
    {
        var page = await Open(FiguresOverTime.Deployments(ChartCases.Seeds), 1200);
        var widths = await page.EvaluateAsync<double[][]>("() => [...document.querySelectorAll('.wide svg text')].map(text => [text.getComputedTextLength(), +text.getAttribute('font-size')])");
        var texts = await page.Locator(".wide svg text").AllTextContentsAsync();
        var bold = await page.EvaluateAsync<bool[]>("() => [...document.querySelectorAll('.wide svg text')].map(text => text.getAttribute('font-weight') === 'bold')");
        Assert.All(Enumerable.Range(0, texts.Count), i =>
            Assert.True(widths[i][0] <= Analysis.Charts.Drawing.TextMetrics.Width(texts[i], widths[i][1], bold[i]) * 1.03 + 1, $"\"{texts[i]}\" is {widths[i][0]} wide"));
    }
}
