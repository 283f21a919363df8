namespace Busbar.Oscp.Tests.Exchange;

public sealed class ConnectionTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_silent_provider_is_offline_at_the_moment_it_announced_and_back_after_a_handshake()
    {
        var pair = await new Pair().ConnectedAsync();
        await pair.PassAsync(TimeSpan.FromSeconds(15));
        var open = Assert.IsType<ConnectionState.Open>((await pair.ProviderSeenByFlexibilityAsync()).Connection);
        pair.IsCut = true;
        await pair.PassAsync(open.OfflineModeAt!.Value - pair.Clock.GetUtcNow());

        Assert.Equal(new ConnectionState.Offline(open.OfflineModeAt.Value), (await pair.ProviderSeenByFlexibilityAsync()).Connection);
        Assert.Equal(new ConnectionState.Offline(open.OfflineModeAt.Value), pair.FpParty.States[^1]);

        pair.IsCut = false;
        var handshakes = pair.Trace.Count(line => line == "Post fp/handshake 204");
        await pair.PassAsync(TimeSpan.FromMinutes(2));
        Assert.IsType<ConnectionState.Open>((await pair.ProviderSeenByFlexibilityAsync()).Connection);
        Assert.Equal(handshakes + 1, pair.Trace.Count(line => line == "Post fp/handshake 204"));
    }

    [Fact]
    public async Task Heartbeats_keep_a_connection_open_for_hours()
    {
        var pair = await new Pair().ConnectedAsync();
        await pair.PassAsync(TimeSpan.FromHours(1));

        Assert.IsType<ConnectionState.Open>((await pair.ProviderSeenByFlexibilityAsync()).Connection);
        Assert.Equal(1, pair.Trace.Count(line => line.StartsWith("Post fp/handshake ", StringComparison.Ordinal)));
        Assert.InRange(pair.Trace.Count(line => line == "Post fp/heartbeat 204"), 355, 365);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_heartbeat_brings_an_offline_peer_back_only_where_the_option_says_so(bool resumes)
    {
        var offline = new ConnectionState.Offline(Now);

        var state = ConnectionMachine.OnHeartbeat(offline, Now.AddMinutes(10), resumes, Now.AddMinutes(1));

        Assert.Equal(resumes ? new ConnectionState.Open(Now.AddMinutes(10)) : offline, state);
    }

    [Fact]
    public void A_heartbeat_from_the_past_takes_its_sender_offline() =>
        Assert.Equal(new ConnectionState.Offline(Now.AddSeconds(-1)), ConnectionMachine.OnHeartbeat(new ConnectionState.Open(null), Now.AddSeconds(-1), false, Now));

    [Fact]
    public void An_open_connection_is_offline_from_its_moment_on_and_not_before()
    {
        var open = new ConnectionState.Open(Now);

        Assert.Equal(open, ConnectionMachine.At(open, Now.AddTicks(-1)));
        Assert.Equal(new ConnectionState.Offline(Now), ConnectionMachine.At(open, Now));
    }

    [Fact]
    public void A_heartbeat_before_a_handshake_opens_nothing() =>
        Assert.IsType<ConnectionState.Closed>(ConnectionMachine.OnHeartbeat(new ConnectionState.Closed(), Now.AddHours(1), true, Now));

    [Fact]
    public void Where_no_heartbeats_are_wanted_nobody_goes_offline() =>
        Assert.IsType<ConnectionState.Open>(ConnectionMachine.At(ConnectionMachine.OnAcknowledged(null, Now), Now.AddYears(1)));

    [Fact]
    public async Task The_loop_does_what_is_due_and_sleeps_until_the_next_thing()
    {
        var pair = await new Pair().ConnectedAsync();
        using var end = new CancellationTokenSource();
        var loop = pair.Fp.RunAsync(end.Token);
        for (var step = 0; step < 200; step++)
        {
            while (pair.Clock.PendingTimers == 0)
                await Task.Yield();
            pair.Clock.Advance(TimeSpan.FromMilliseconds(500));
        }

        await end.CancelAsync();
        await loop;
        Assert.InRange(pair.Trace.Count(line => line == "Post cp/heartbeat 204"), 3, 13);
        Assert.IsType<ConnectionState.Offline>((await pair.ProviderSeenByFlexibilityAsync()).Connection);
    }
}
