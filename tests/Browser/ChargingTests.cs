using System.Globalization;
using System.Text.RegularExpressions;
using Busbar.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Busbar.Browser;

[Trait(Tier.Name, Tier.Full)]
public sealed class ChargingTests(Chromium chromium)
{
    [Fact]
    public async Task A_car_that_is_plugged_in_is_shown_charging_with_curves_that_grow()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync("/stations");
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = Site.Station });
        await Expect(row.GetByText("Available").First).ToBeVisibleAsync();

        await using var car = await chromium.Site.ChargeAsync(1, 0.42);
        await Expect(row.GetByText("Charging")).ToBeVisibleAsync();
        await Expect(row).ToContainTextAsync(new Regex(@"Charging\s*1\d\d\.\d\skW"));

        await row.GetByRole(AriaRole.Link, new() { Name = "EVSE 1: open its session" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Session");
        await Expect(Figure(page, "Power")).ToHaveTextAsync(new Regex(@"^1\d\d\.\dkW$"));
        await Expect(Figure(page, "State of charge")).ToHaveTextAsync(new Regex(@"^4[2-9]%$"));
        foreach (var curve in (string[])["pw", "en", "so"])
            await Expect(page.Locator($"svg path.l.{curve}")).ToHaveAttributeAsync("d", new Regex("L"));

        var energy = await EnergyAsync(page);
        await page.WaitForFunctionAsync(
            "before => parseFloat(document.querySelector('[data-figure=Energy]').textContent) > before", energy);
        var points = await PointsAsync(visit, "pw");
        await page.WaitForFunctionAsync(
            "before => document.querySelector('svg path.l.pw').getAttribute('d').split('L').length > before", points);

        await page.GetByRole(AriaRole.Button, new() { Name = "Table" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { NameRegex = new Regex(@"^1\d\d\.\d$") }).First).ToBeVisibleAsync();
        await car.DisposeAsync();
        await Expect(page.GetByLabel("Session", new() { Exact = true }).GetByText("Ended")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Start_stop_and_reset_are_sent_and_their_outcome_is_told()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync($"/stations/{Site.Station}");
        await using var car = await chromium.Site.ParkAsync(2);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start on EVSE 2" }).ClickAsync();
        await page.GetByLabel("Token").FillAsync("BUSBAR-7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start charging" }).ClickAsync();
        await AcceptedAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Stop EVSE 2" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop charging" }).ClickAsync();
        await AcceptedAsync(page);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Start on EVSE 2" })).ToBeVisibleAsync();
        await car.DisposeAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Reset the station" }).ClickAsync();
        await AcceptedAsync(page);
        var commands = page.GetByRole(AriaRole.Complementary, new() { Name = "Commands" });
        foreach (var kind in (string[])["RemoteStart", "RemoteStop", "Reset"])
            await Expect(commands.GetByRole(AriaRole.Listitem).Filter(new() { HasText = kind }).GetByText("Accepted").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Offline").First).ToBeVisibleAsync();
        await Expect(page.GetByText("Online").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task A_raw_message_opens_to_what_was_on_the_wire()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync($"/stations/{Site.Station}/messages");
        var boot = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "BootNotification" }).Filter(new() { HasNotText = "result" }).First;
        await boot.GetByRole(AriaRole.Button).First.ClickAsync();
        var text = await page.GetByLabel("Message text").InnerTextAsync();
        Assert.Contains("\"chargingStation\"", text, StringComparison.Ordinal);
        Assert.StartsWith("[2,", text, StringComparison.Ordinal);
    }

    private static ILocator Figure(IPage page, string name) => page.Locator($"[data-figure='{name}']");

    private static async Task<double> EnergyAsync(IPage page) =>
        double.Parse((await Figure(page, "Energy").InnerTextAsync()).Replace("kWh", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static Task<int> PointsAsync(Visit visit, string curve) =>
        visit.AskAsync<int>($"() => document.querySelector('svg path.l.{curve}').getAttribute('d').split('L').length");

    private static async Task AcceptedAsync(IPage page)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByText("Accepted")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).Last.ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
