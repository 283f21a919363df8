using System.Text.Json.Nodes;
using Busbar.Charging.Tokens;
using Busbar.Operator.Tests.Bench;

namespace Busbar.Operator.Tests.Authorization;

public sealed class AuthorizeTests
{
    private static readonly DateTimeOffset Then = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Token, the word of 1.6, the word of 2.x.
    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string, string, string>();
            foreach (var version in (string[])["1.6", "2.0.1", "2.1"])
            {
                cases.Add(version, "GOOD", "Accepted", "Accepted");
                cases.Add(version, "good", "Accepted", "Accepted");
                cases.Add(version, "BLOCKED", "Blocked", "Blocked");
                cases.Add(version, "EXPIRED", "Expired", "Expired");
                cases.Add(version, "NOBODY", "Invalid", "Unknown");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_token_is_answered_in_the_words_of_the_version(string version, string token, string old, string now) => Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var info = await AuthorizeAsync(station, version, token);
        Assert.Equal(version == "1.6" ? old : now, (string)info["status"]!);
    });

    [Theory]
    [InlineData("1.6", "expiryDate")]
    [InlineData("2.0.1", "cacheExpiryDateTime")]
    [InlineData("2.1", "cacheExpiryDateTime")]
    public void The_answer_tells_group_and_expiry(string version, string expiry) => Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var info = await AuthorizeAsync(station, version, "GOOD");
        Assert.Equal(Then.AddDays(30), DateTimeOffset.Parse((string)info[expiry]!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("FAMILY", version == "1.6" ? (string)info["parentIdTag"]! : (string)info["groupIdToken"]!["idToken"]!);
    });

    [Theory]
    [InlineData("2.0.1")]
    [InlineData("2.1")]
    public void A_start_without_authorization_needs_no_token(string version) => Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", version);
        var answer = await station.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, Then, 1, ""","idToken":{"idToken":"","type":"NoAuthorization"}"""));
        Assert.Equal("Accepted", (string)answer["idTokenInfo"]!["status"]!);
    });

    [Fact]
    public void A_token_charges_at_one_place_unless_it_may_at_several() => Run(async bench =>
    {
        var one = await bench.BootAsync("CS1", "2.1");
        var other = await bench.BootAsync("CS2", "1.6");
        await one.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, Then, 1, Token("GOOD")));
        await one.CallAsync("TransactionEvent", Messages.Event("Started", "U", 0, Then, 1, Token("FLEET"), evse: 2));

        Assert.Equal("ConcurrentTx", (string)(await AuthorizeAsync(other, "1.6", "GOOD"))["status"]!);
        Assert.Equal("Accepted", (string)(await AuthorizeAsync(other, "1.6", "FLEET"))["status"]!);
        Assert.Equal("Accepted", (string)(await AuthorizeAsync(one, "2.1", "GOOD"))["status"]!);
    });

    [Fact]
    public void A_token_that_charges_does_not_start_at_another_EVSE_of_the_same_station() => Run(async bench =>
    {
        var station = await bench.BootAsync("CS1", "1.6");
        Assert.Equal("Accepted", await StartAsync(1));
        Assert.Equal("ConcurrentTx", await StartAsync(2));
        Assert.Equal("Accepted", await StartAsync(1)); // the first one again, not heard of

        async Task<string> StartAsync(int connector) =>
            (string)(await station.CallAsync("StartTransaction", Messages.Start16("GOOD", Then, 1, connector)))["idTagInfo"]!["status"]!;
    });

    [Fact]
    public void When_a_session_ends_its_token_is_free_again() => Run(async bench =>
    {
        var one = await bench.BootAsync("CS1", "2.1");
        var other = await bench.BootAsync("CS2", "2.1");
        await one.CallAsync("TransactionEvent", Messages.Event("Started", "T", 0, Then, 1, Token("GOOD")));
        await one.CallAsync("TransactionEvent", Messages.Event("Ended", "T", 1, Then.AddSeconds(1), 2));
        Assert.Equal("Accepted", (string)(await AuthorizeAsync(other, "2.1", "GOOD"))["status"]!);
    });

    private static void Run(Func<SimulatedOperator, Task> body) => SimulatedOperator.Run(
        async bench =>
        {
            Token[] tokens =
            [
                new() { IdToken = new IdToken("GOOD", "ISO14443"), Group = new IdToken("FAMILY"), ExpiresAt = Then.AddDays(30) },
                new() { IdToken = new IdToken("FLEET", "ISO14443"), AllowsConcurrent = true },
                new() { IdToken = new IdToken("BLOCKED", "ISO14443"), IsBlocked = true },
                new() { IdToken = new IdToken("EXPIRED", "ISO14443"), ExpiresAt = Then },
            ];
            foreach (var token in tokens)
                await bench.Core.Tokens.PutAsync(token);
            await body(bench);
        },
        options => options with { AcceptsUnknownTokens = false });

    private static string Token(string value) => $$""","idToken":{"idToken":"{{value}}","type":"ISO14443"}""";

    private static async Task<JsonObject> AuthorizeAsync(RawStation station, string version, string token)
    {
        var payload = version == "1.6" ? $$"""{"idTag":"{{token}}"}""" : $$"""{"idToken":{"idToken":"{{token}}","type":"ISO14443"} }""";
        var answer = await station.CallAsync("Authorize", payload);
        return (JsonObject)answer[version == "1.6" ? "idTagInfo" : "idTokenInfo"]!;
    }
}
