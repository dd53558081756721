using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Export;

/// <summary>A real browser for the tests of one class; they skip where it isn't installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    const string Chromium = "/usr/bin/chromium";

    IPlaywright? _playwright;
    IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>An empty page as wide as the paper or screen, as print or screen shows it.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="media">The medium that style rules are chosen for.</param>
    public async Task<IPage> OpenAsync(int width, Media media)
    {
        Assert.SkipUnless(_browser is not null, $"The Debian package chromium is not installed: there is no {Chromium}.");
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 1000 } });
        await page.EmulateMediaAsync(new() { Media = media });
        return page;
    }
}
