using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Export;
using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Export;

/// <summary>A lesson's page on paper, in a real browser.</summary>
[Trait("Category", "Long")]
public sealed class HandoutTests(Browser browser) : IClassFixture<Browser>
{
    // CSS pixels at 96 per inch, less the margins of 17 mm on both sides.
    const int A4 = 794 - 128;
    const int Letter = 816 - 128;

    public static TheoryData<string, int> Pages() => new(
        from name in new[] { "1-reading-a-claim", "2-who-says-so", "3-numbers-over-time", "4-what-can-we-know" }
        from width in new[] { A4, Letter }
        select (name, width));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_the_paper(string name, int width)
    {
        var page = await PrintedAsync(name, width);
        Assert.Equal("[]", await page.EvaluateAsync<string>(
            "width => JSON.stringify([...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > width + 1 && getComputedStyle(e).display !== 'none').slice(0, 3).map(e => e.outerHTML.slice(0, 80)))", width));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_open_question_has_a_line_to_write_on_and_no_verdict(string name, int width)
    {
        var page = await PrintedAsync(name, width);
        Assert.Equal("true", await page.EvaluateAsync<string>(
            "() => { const lines = [...document.querySelectorAll('.analysis-feedback td.write')]; return String(lines.length > 0 && lines.every(e => e.getBoundingClientRect().width > 300 && getComputedStyle(e.querySelector('b')).visibility === 'hidden')); }"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Hints_are_read_without_unfolding_and_what_is_about_the_screen_is_left_out(string name, int width)
    {
        var page = await PrintedAsync(name, width);
        Assert.Equal("true true", await page.EvaluateAsync<string>(
            "() => { const shown = e => e.getBoundingClientRect().height > 0; const all = (q, holds) => { const found = [...document.querySelectorAll(q)]; return found.length > 0 && found.every(holds); }; return all('.prose details p', shown) + ' ' + all('.screen-only', e => !shown(e)); }"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task An_exercise_and_its_lines_are_not_cut_by_the_end_of_a_page(string name, int width)
    {
        var page = await PrintedAsync(name, width);
        Assert.Equal("avoid", await page.EvaluateAsync<string>(
            "() => [...new Set([...document.querySelectorAll('.analysis-exercise, .analysis-feedback, .output:has(.analysis-exercise)')].map(e => getComputedStyle(e).breakInside))].join()"));
    }

    async Task<IPage> PrintedAsync(string name, int width)
    {
        var path = Path.Combine(ProjectFolder.Root, "notebooks", "teaching", name + ".ipynb");
        var page = await browser.OpenAsync(width, Media.Print);
        await page.SetContentAsync(new NotebookPage(path, NotebookDocument.Read(await File.ReadAllBytesAsync(path))).Write());
        return page;
    }
}
