using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Tests.Platforms;
using Busbar.Ocpi.Transport;
using Busbar.Ocpi.V211;
using Busbar.Ocpi.V221;
using Busbar.Ocpi.V230;
using Busbar.TestKit;
using Shapes221 = Busbar.Ocpi.V221.Shapes;
using Tariff221 = Busbar.Ocpi.V221.Tariff;

namespace Busbar.Ocpi.Tests.Registration;

[Clause("OCPI 2.2.1 7.1.1")]
public sealed class HandshakeTests : IAsyncDisposable
{
    private static readonly OcpiParty Operator = new("NL", "CPO");
    private static readonly OcpiParty Provider = new("DE", "MSP");

    private readonly Internet _internet = new();

    public ValueTask DisposeAsync() => _internet.DisposeAsync();

    [Theory]
    [InlineData(OcpiVersion.V211)]
    [InlineData(OcpiVersion.V221)]
    [InlineData(OcpiVersion.V230)]
    public async Task Both_sides_end_connected_with_a_token_each(OcpiVersion version)
    {
        var (cpo, msp) = await PairAsync();
        await cpo.ConnectAsync(msp, version);

        var atOperator = await cpo.PeerAsync(msp);
        var atProvider = await msp.PeerAsync(cpo);
        foreach (var peer in new[] { atOperator, atProvider })
        {
            Assert.Equal(PeerState.Registered, peer.State);
            Assert.Equal(version, peer.Version);
            Assert.NotEmpty(peer.Endpoints);
        }

        Assert.Equal(TokenHash.Of(atOperator.Token!), Assert.Single(atProvider.AcceptedTokens).Hash);
        Assert.Equal(TokenHash.Of(atProvider.Token!), Assert.Single(atOperator.AcceptedTokens).Hash);
        Assert.Equal(Provider, Assert.Single(atOperator.Parties).Party);
        Assert.Equal(Operator, Assert.Single(atProvider.Parties).Party);
    }

    [Fact]
    public async Task The_newest_version_that_both_speak_is_taken()
    {
        var msp = await Platform.StartAsync(_internet, "msp", "EMSP", Provider, new Modules211(), new Modules221());
        var cpo = await Platform.StartAsync(_internet, "cpo", "CPO", Operator, new Modules211(), new Modules221(), new Modules230());
        Assert.Equal(OcpiVersion.V221, (await cpo.ConnectAsync(msp)).Version);
    }

    [Fact]
    public async Task A_registration_token_is_good_once()
    {
        var (cpo, msp) = await PairAsync();
        var token = await msp.Server.Registration.InviteAsync("cpo", default);
        Assert.True((await cpo.Server.Registration.RegisterAsync("msp", msp.Server.VersionsUrl, token!, null, default)).IsDone);
        var again = await cpo.Server.Registration.RegisterAsync("msp-again", msp.Server.VersionsUrl, token!, null, default);
        Assert.False(again.IsDone);
        Assert.Equal(PeerState.Registered, (await msp.PeerAsync(cpo)).State);
    }

    [Fact]
    public async Task Two_registrations_with_one_token_leave_one_connection()
    {
        var (cpo, msp) = await PairAsync();
        var token = await msp.Server.Registration.InviteAsync("cpo", default);
        var both = await Task.WhenAll(
            cpo.Server.Registration.RegisterAsync("one", msp.Server.VersionsUrl, token!, OcpiVersion.V221, default),
            cpo.Server.Registration.RegisterAsync("two", msp.Server.VersionsUrl, token!, OcpiVersion.V221, default));
        var won = Assert.Single(both, result => result.IsDone);
        Assert.Equal(TokenHash.Of(won.Peer!.Token!), Assert.Single((await msp.PeerAsync(cpo)).AcceptedTokens).Hash);
    }

    [Fact]
    [Clause("OCPI 2.2.1 4.1.2")]
    public async Task A_registration_token_opens_no_module()
    {
        var (cpo, msp) = await PairAsync();
        var token = await msp.Server.Registration.InviteAsync("cpo", default);
        var reply = await SendAsync(cpo, token!, HttpMethod.Get, "http://msp/ocpi/receiver/2.2.1/tariffs/NL/CPO/1");
        Assert.Equal(401, reply.HttpStatus);
        Assert.Equal(200, (await SendAsync(cpo, token!, HttpMethod.Get, "http://msp/ocpi/versions")).HttpStatus);
    }

    [Theory]
    [InlineData("POST", true)]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    public async Task What_does_not_fit_the_state_is_405(string method, bool isConnected)
    {
        var (cpo, msp) = await PairAsync();
        var token = await msp.Server.Registration.InviteAsync("cpo", default);
        if (isConnected)
            await cpo.Server.Registration.RegisterAsync("msp", msp.Server.VersionsUrl, token!, OcpiVersion.V221, default);
        var reply = await SendAsync(cpo, isConnected ? (await cpo.PeerAsync(msp)).Token! : token!, new HttpMethod(method), "http://msp/ocpi/2.2.1/credentials");
        Assert.Equal(405, reply.HttpStatus);
    }

    [Fact]
    public async Task Getting_the_credentials_gives_the_token_that_asked()
    {
        var (cpo, msp) = await PairAsync();
        var peer = await cpo.ConnectAsync(msp, OcpiVersion.V221);
        var reply = await SendAsync(cpo, peer.Token!, HttpMethod.Get, "http://msp/ocpi/2.2.1/credentials");
        Assert.Contains($"\"token\":\"{peer.Token}\"", System.Text.Encoding.UTF8.GetString(reply.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("OCPI 2.2.1 7.1.4")]
    public async Task Renewed_tokens_leave_the_old_ones_good_for_a_while()
    {
        var (cpo, msp) = await PairAsync();
        var before = await cpo.ConnectAsync(msp, OcpiVersion.V221);
        var renewed = await cpo.Server.Registration.RenewAsync("msp", null, default);
        Assert.True(renewed.IsDone, renewed.Message);
        Assert.NotEqual(before.Token, renewed.Peer!.Token);

        Assert.Equal(404, (await SendAsync(cpo, before.Token!, HttpMethod.Get, "http://msp/ocpi/receiver/2.2.1/tariffs/NL/CPO/1")).HttpStatus);
        Assert.Equal(404, (await SendAsync(cpo, renewed.Peer.Token!, HttpMethod.Get, "http://msp/ocpi/receiver/2.2.1/tariffs/NL/CPO/1")).HttpStatus);
        _internet.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(401, (await SendAsync(cpo, before.Token!, HttpMethod.Get, "http://msp/ocpi/receiver/2.2.1/tariffs/NL/CPO/1")).HttpStatus);
        Assert.Equal(404, (await SendAsync(cpo, renewed.Peer.Token!, HttpMethod.Get, "http://msp/ocpi/receiver/2.2.1/tariffs/NL/CPO/1")).HttpStatus);
    }

    [Fact]
    [Clause("OCPI 2.2.1 7.1.2")]
    public async Task Renewing_goes_over_to_a_newer_version()
    {
        var (cpo, msp) = await PairAsync();
        await cpo.ConnectAsync(msp, OcpiVersion.V211);
        var renewed = await cpo.Server.Registration.RenewAsync("msp", OcpiVersion.V230, default);
        Assert.True(renewed.IsDone, renewed.Message);
        Assert.Equal(OcpiVersion.V230, (await cpo.PeerAsync(msp)).Version);
        Assert.Equal(OcpiVersion.V230, (await msp.PeerAsync(cpo)).Version);
    }

    [Fact]
    public async Task Parting_makes_every_token_bad()
    {
        var (cpo, msp) = await PairAsync();
        var peer = await cpo.ConnectAsync(msp, OcpiVersion.V221);
        Assert.True((await cpo.Server.Registration.UnregisterAsync("msp", default)).IsDone);
        Assert.Equal(PeerState.Unregistered, (await cpo.PeerAsync(msp)).State);
        Assert.Equal(PeerState.Unregistered, (await msp.PeerAsync(cpo)).State);
        Assert.Equal(401, (await SendAsync(cpo, peer.Token!, HttpMethod.Get, "http://msp/ocpi/versions")).HttpStatus);
    }

    [Theory]
    [InlineData("http://nobody/ocpi/versions", OcpiStatus.UnableToUseClient)]
    [InlineData("http://old/ocpi/versions", OcpiStatus.UnsupportedVersion)]
    [InlineData("http://cpo/ocpi/versions", OcpiStatus.NoMatchingEndpoints)]
    public async Task A_server_that_cannot_use_the_client_says_why(string versionsUrl, int statusCode)
    {
        await TrustAsync(await Platform.StartAsync(_internet, "cpo", "CPO", Operator, v221: new Modules221()));
        await TrustAsync(await Platform.StartAsync(_internet, "old", "CPO", Operator, v211: new Modules211()));
        var msp = await Platform.StartAsync(
            _internet, "msp", "EMSP", Provider, v221: new Modules221(), configure: options => options with { RequiredModules = [(OcpiModules.Cdrs, ModuleRole.Sender)] });
        var token = await msp.Server.Registration.InviteAsync("cpo", default);
        var credentials = $$$"""{"token":"callback","url":"{{{versionsUrl}}}","roles":[{"role":"CPO","party_id":"CPO","country_code":"NL","business_details":{"name":"x"}}]}""";
        var reply = await SendAsync(msp, token!, HttpMethod.Post, "http://msp/ocpi/2.2.1/credentials", credentials);
        Assert.Contains($"\"status_code\":{statusCode}", System.Text.Encoding.UTF8.GetString(reply.Body.Span), StringComparison.Ordinal);
        Assert.Equal(PeerState.Invited, (await msp.Peers.FindAsync("cpo", default))!.State);
    }

    [Fact]
    public async Task Nobody_takes_the_party_of_another_platform()
    {
        var (cpo, msp) = await PairAsync();
        await cpo.ConnectAsync(msp, OcpiVersion.V221);
        var thief = await Platform.StartAsync(_internet, "thief", "CPO", Operator, v221: new Modules221());
        var token = await msp.Server.Registration.InviteAsync("thief", default);
        var result = await thief.Server.Registration.RegisterAsync("msp", msp.Server.VersionsUrl, token!, null, default);
        Assert.Equal((false, OcpiStatus.InvalidParameters), (result.IsDone, result.StatusCode));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Clause("OCPI 2.2.1 4.1.2")]
    public async Task A_token_is_known_in_Base64_and_as_it_is(bool isBase64)
    {
        var (cpo, msp) = await PairAsync();
        await cpo.ConnectAsync(msp, OcpiVersion.V221);
        var peer = await cpo.PeerAsync(msp) with { UsesBase64 = isBase64 };
        var reply = await cpo.Http.SendAsync(peer, new OcpiRequest { Module = "versions", Method = HttpMethod.Get, Url = "http://msp/ocpi/versions" }, default);
        Assert.Equal(200, reply.HttpStatus);
    }

    [Fact]
    public async Task Tokens_are_kept_hashed_and_not_printed()
    {
        var (cpo, msp) = await PairAsync();
        var peer = await cpo.ConnectAsync(msp, OcpiVersion.V221);
        var kept = await msp.PeerAsync(cpo);
        Assert.DoesNotContain(peer.Token!, System.Text.Json.JsonSerializer.Serialize(kept with { Token = null }), StringComparison.Ordinal);
        Assert.DoesNotContain(peer.Token!, peer.ToString(), StringComparison.Ordinal);
    }

    private async Task<(Platform Operator, Platform Provider)> PairAsync() => (
        await Platform.StartAsync(_internet, "cpo", "CPO", Operator, new Modules211(), new Modules221(), new Modules230()),
        await Platform.StartAsync(
            _internet, "msp", "EMSP", Provider, new Modules211(), new Modules221 { PartnerTariffs = new Store<Tariff221>(Shapes221.Tariffs) }, new Modules230()));

    private static async Task TrustAsync(Platform platform) => await platform.Peers.TrySaveAsync(
        new Peer { Id = "msp", State = PeerState.Invited, AcceptedTokens = [new AcceptedToken(TokenHash.Of("callback"), IsRegistration: true)] }, default);

    private static Task<OcpiReply> SendAsync(Platform from, string token, HttpMethod method, string url, string? body = null) => from.Http.SendAsync(
        new Peer { Id = "anybody", State = PeerState.Registered, Token = token, Version = OcpiVersion.V221 },
        new OcpiRequest { Module = "test", Method = method, Url = url, Body = body is null ? null : System.Text.Encoding.UTF8.GetBytes(body) },
        default);
}
