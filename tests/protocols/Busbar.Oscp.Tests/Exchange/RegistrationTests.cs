using System.Text;

namespace Busbar.Oscp.Tests.Exchange;

public sealed class RegistrationTests
{
    [Fact]
    public async Task Two_parties_exchange_tokens_shake_hands_and_send_heartbeats()
    {
        var pair = await new Pair().ConnectedAsync();

        Assert.Equal(
            ["Post fp/register 204", "Post cp/register 204", "Post fp/handshake 204", "Post cp/handshake_acknowledge 204"],
            pair.Trace.Take(4));
        Assert.Contains("Post cp/heartbeat 204", pair.Trace);
        Assert.Contains("Post fp/heartbeat 204", pair.Trace);
        Assert.IsType<ConnectionState.Open>((await pair.ProviderSeenByFlexibilityAsync()).Connection);
        Assert.IsType<ConnectionState.Open>((await pair.FlexibilitySeenByProviderAsync()).Connection);
    }

    [Fact]
    public async Task The_acknowledgement_carries_the_id_of_the_handshake()
    {
        var pair = await new Pair().ConnectedAsync();
        var handshake = pair.Sent.Single(request => request.Path == "handshake");

        Assert.Equal(handshake.RequestId, pair.Sent.Single(request => request.Path == "handshake_acknowledge").CorrelationId);
    }

    [Fact]
    public async Task The_first_token_is_dead_once_the_registration_is_done()
    {
        var pair = await new Pair().ConnectedAsync();
        var first = pair.Sent[0].Authorization;

        var response = await pair.Fp.HandleAsync(new OscpRequest(OscpMethod.Post, "heartbeat", "{}"u8.ToArray()) { Authorization = first }, default);

        Assert.Equal(401, response.Status);
    }

    [Fact]
    public async Task The_first_token_holds_until_the_callback_arrived()
    {
        var pair = new Pair();
        var token = await pair.Fp.InviteAsync(Pair.Provider, OscpRole.CapacityProvider, default);
        await pair.Cp.RegisterAsync(Pair.Flexibility, OscpRole.FlexibilityProvider, new Uri("http://fp/x"), token, default);
        pair.IsCut = true;
        await pair.PassAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(RegistrationState.CallbackOwed, (await pair.ProviderSeenByFlexibilityAsync()).Registration);
        pair.IsCut = false;

        await pair.PassAsync(TimeSpan.FromSeconds(30));

        Assert.IsType<ConnectionState.Open>((await pair.ProviderSeenByFlexibilityAsync()).Connection);
    }

    [Fact]
    public async Task Tokens_that_peers_send_are_kept_as_digests_only()
    {
        var pair = await new Pair().ConnectedAsync();
        var peer = await pair.ProviderSeenByFlexibilityAsync();
        var theirs = (await pair.FlexibilitySeenByProviderAsync()).OutgoingToken!;

        Assert.Equal(OscpToken.Hash(theirs), peer.IncomingTokenHash);
        Assert.DoesNotContain(theirs, peer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_common_version_the_answer_is_501()
    {
        var pair = new Pair();
        var token = await pair.Fp.InviteAsync(Pair.Provider, OscpRole.CapacityProvider, default);
        var body = """{"token":"t","version_url":[{"version":"1.0","base_url":"http://cp/x"}]}""";

        var response = await pair.Fp.HandleAsync(new OscpRequest(OscpMethod.Post, "register", Encoding.UTF8.GetBytes(body)) { Authorization = "Token " + token }, default);

        Assert.Equal(501, response.Status);
    }

    [Fact]
    public async Task An_address_that_is_no_web_address_is_refused()
    {
        var pair = new Pair();
        var token = await pair.Fp.InviteAsync(Pair.Provider, OscpRole.CapacityProvider, default);
        var body = """{"token":"t","version_url":[{"version":"2.0","base_url":"file:///etc/passwd"}]}""";

        var response = await pair.Fp.HandleAsync(new OscpRequest(OscpMethod.Post, "register", Encoding.UTF8.GetBytes(body)) { Authorization = "Token " + token }, default);

        Assert.Equal(400, response.Status);
    }

    [Fact]
    public async Task A_renewed_token_replaces_the_old_one()
    {
        var pair = await new Pair().ConnectedAsync();
        var old = (await pair.FlexibilitySeenByProviderAsync()).OutgoingToken!;

        Assert.True((await pair.Fp.RenewTokenAsync(Pair.Provider, default)).IsAccepted);

        Assert.Equal("Put cp/register 204", pair.Trace[^1]);
        Assert.NotEqual(old, (await pair.FlexibilitySeenByProviderAsync()).OutgoingToken);
        Assert.Equal(401, (await pair.ToFlexibilityAsync("heartbeat", "{}", request => request with { Authorization = OscpToken.Header(old) })).Status);
        Assert.True((await pair.Cp.SendAsync(Pair.Flexibility, pair.Forecast(10), null, default)).IsAccepted);
    }

    [Fact]
    public async Task An_ended_registration_is_gone_on_both_sides()
    {
        var pair = await new Pair().ConnectedAsync();

        Assert.True((await pair.Cp.UnregisterAsync(Pair.Flexibility, default)).IsAccepted);

        Assert.Empty(await pair.Cp.PeersAsync(default));
        Assert.Empty(await pair.Fp.PeersAsync(default));
        Assert.Equal(OscpOutcomeKind.NotRegistered, (await pair.Fp.SendAsync(Pair.Provider, Measurements(1), null, default)).Kind);
    }

    [Fact]
    public async Task Somebody_who_tries_tokens_is_stopped()
    {
        var pair = new Pair();
        var statuses = new List<int>();
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var request = new OscpRequest(OscpMethod.Post, "heartbeat", default) { Authorization = $"Token {attempt}", RemoteAddress = "192.0.2.1" };
            statuses.Add((await pair.Fp.HandleAsync(request, default)).Status);
        }

        Assert.Equal(30, statuses.Count(status => status == 401));
        Assert.Equal(10, statuses.Count(status => status == 429));
    }

    internal static UpdateGroupMeasurements Measurements(int count) => new()
    {
        GroupId = "site-1",
        Measurements =
        [
            .. Enumerable.Range(0, count).Select(index => new EnergyMeasurement
            {
                Value = index,
                Phase = PhaseIndicator.All,
                Unit = EnergyMeasurementUnit.Kwh,
                Direction = EnergyFlowDirection.Import,
                MeasureTime = new DateTimeOffset(2026, 1, 1, 0, 0, index, TimeSpan.Zero),
            }),
        ],
    };
}
