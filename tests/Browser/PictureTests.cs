using System.Text.RegularExpressions;
using Busbar.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Busbar.Browser;

[Trait(Tier.Name, Tier.Full)]
public sealed class PictureTests(Chromium chromium)
{
    [Fact]
    public async Task Parties_are_boxes_and_messages_flow_between_them()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync("/picture");
        await Expect(Box(page, "Operator")).ToBeVisibleAsync();
        await Expect(Box(page, "Charging station: 1 station, 2 EVSEs")).ToBeVisibleAsync();
        await Expect(Box(page, "Car: 0 plugged in")).ToBeVisibleAsync();

        await using (await chromium.Site.ChargeAsync(1, 0.3))
        {
            await Expect(Box(page, "Car: 1 plugged in")).ToBeVisibleAsync();
            await Expect(page.Locator(".dots .dq").First).ToBeVisibleAsync();
            await Expect(page.Locator(".dots .da").First).ToBeVisibleAsync();
            await Expect(Box(page, new Regex("OCPP, .*, [0-9.]*[1-9][0-9.]*.msg.s$"))).ToBeVisibleAsync();
        }

        await Expect(Box(page, "Car: 0 plugged in")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_arrow_opens_to_its_decoded_messages_and_their_sequence()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync("/picture");
        await Box(page, new Regex("^OCPP")).ClickAsync();
        var panel = page.GetByRole(AriaRole.Complementary, new() { Name = "OCPP messages" });
        await panel.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("there BootNotification") }).First.ClickAsync();
        await Expect(panel.GetByLabel("Message text")).ToContainTextAsync("chargingStation");
        await Expect(page).ToHaveURLAsync(new Regex("show=link(:|%3A)ocpp"));

        await panel.GetByRole(AriaRole.Tab, new() { Name = "Sequence" }).ClickAsync();
        await Expect(panel.Locator("svg.seqd g.request").First).ToBeVisibleAsync();
        await panel.GetByRole(AriaRole.Tab, new() { Name = "Link" }).ClickAsync();
        await Expect(panel.GetByText("2.0.1").First).ToBeVisibleAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(panel).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_box_opens_to_its_state_and_leads_on()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync("/picture");
        await Box(page, new Regex("^Charging station")).ClickAsync();
        await page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Link, new() { NameRegex = new Regex(Site.Station) }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Site.Station);
    }

    [Fact]
    public async Task Held_it_stands_still_until_it_goes_on()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        var page = visit.Page;
        await visit.GoAsync("/picture");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hold the picture" }).ClickAsync();
        await Expect(page.GetByText(new Regex("^held at "))).ToBeVisibleAsync();
        var asked = visit.Requests.Count(url => url.EndsWith("/api/picture", StringComparison.Ordinal));
        await page.WaitForFunctionAsync("start => performance.now() - start > 2500", await visit.AskAsync<double>("() => performance.now()"));
        Assert.Equal(asked, visit.Requests.Count(url => url.EndsWith("/api/picture", StringComparison.Ordinal)));

        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await page.WaitForRequestAsync(new Regex("/api/picture$"));
    }

    private static ILocator Box(IPage page, string name) => page.Locator(".cv").GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^" + Regex.Escape(name)) });

    private static ILocator Box(IPage page, Regex name) => page.Locator(".cv").GetByRole(AriaRole.Button, new() { NameRegex = name });
}
