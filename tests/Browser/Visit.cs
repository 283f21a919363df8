using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Busbar.Browser;

/// <summary>A person at a page. What the page complains of, and whom it asks, is kept.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly string _origin;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    private Visit(IPage page, string origin)
    {
        Page = page;
        _origin = origin;
        page.PageError += (_, error) => Keep(_complaints, error);
        page.Console += (_, message) =>
        {
            // That nobody is signed in yet is an answer, which the browser reports all the same.
            if (message.Type == "error" && !message.Text.Contains("401", StringComparison.Ordinal))
                Keep(_complaints, message.Text);
        };
        page.Request += (_, request) => Keep(_requests, request.Url);
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public static async Task<Visit> InAsync(IBrowserContext context, string origin) => new(await context.NewPageAsync(), origin);

    public async Task<IResponse?> GoAsync(string path) => await Page.GotoAsync(_origin + path);

    public async Task SignInAsync(string password)
    {
        await GoAsync("/");
        await Page.GetByLabel("Password").FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();
    }

    /// <summary>What a script in the page gives.</summary>
    public async Task<T> AskAsync<T>(string script) => (await Page.EvaluateAsync(script))!.Value.Deserialize<T>()!;

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        lock (_complaints)
            Assert.Empty(_complaints);
    }

    private static void Keep(List<string> list, string text)
    {
        lock (list)
            list.Add(text);
    }
}
