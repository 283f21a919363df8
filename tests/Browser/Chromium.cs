using Busbar.TestKit;
using Microsoft.Playwright;

namespace Busbar.Browser;

/// <summary>One Chromium and one site for all tests of the assembly; both start with the first test that needs them.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // A page that needs longer than this to show what is there is broken.
    private const float PatienceMs = 20_000;

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Site? _site;
    private string? _signedIn;

    public Site Site => _site!;

    /// <summary>A new page in a context of its own, nobody signed in.</summary>
    public async Task<Visit> OpenAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light) =>
        await OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme });

    /// <summary>A new page of somebody who has signed in.</summary>
    public async Task<Visit> OpenSignedInAsync(int width = 1440, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        await StartAsync();
        if (_signedIn is null)
        {
            await using var visit = await OpenAsync();
            await visit.SignInAsync(Site.Password);
            _signedIn = await visit.Page.Context.StorageStateAsync();
        }

        return await OpenAsync(new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, StorageState = _signedIn });
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        _starting.Dispose();
    }

    private async Task<Visit> OpenAsync(BrowserNewContextOptions options)
    {
        await StartAsync();
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        return await Visit.InAsync(context, Site.Url);
    }

    private async Task StartAsync()
    {
        var program = Repository.Program("chromium");
        await _starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            Assertions.SetDefaultExpectTimeout(PatienceMs);
            _site ??= await Site.StartAsync();
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });
        }
        finally
        {
            _starting.Release();
        }
    }
}
