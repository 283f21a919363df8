using System.Text.RegularExpressions;
using Busbar.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Busbar.Browser;

[Trait(Tier.Name, Tier.Full)]
public sealed class SignInTests(Chromium chromium)
{
    [Fact]
    public async Task A_person_gets_in_with_the_password_that_the_first_start_printed_and_out_again()
    {
        await using var visit = await chromium.OpenAsync();
        await visit.GoAsync("/sessions");
        await visit.Page.GetByLabel("Password").FillAsync("a wrong password");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not right");

        await visit.Page.GetByLabel("Password").FillAsync(chromium.Site.Password);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Sessions");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Signed in as admin" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Sign out" }).ClickAsync();
        await Expect(visit.Page.GetByLabel("Password")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_screen_is_the_picture()
    {
        await using var visit = await chromium.OpenSignedInAsync();
        await visit.GoAsync("/");
        await Expect(visit.Page).ToHaveURLAsync(new Regex("/picture$"));
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("The picture");
    }
}
