using System.Text;

namespace Busbar.Simulation.Tests;

public sealed class FrameNetworkTests
{
    private readonly World _world = new(1);
    private readonly List<FrameLink> _accepted = [];

    private FrameNetwork Network => _world.Frames;

    [Fact]
    public void Delivers_frames_in_order_after_the_latency()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            var sent = _world.Clock.Elapsed;
            for (var i = 0; i < 20; i++)
                await SendAsync(link, $"{i}");

            for (var i = 0; i < 20; i++)
                Assert.Equal($"{i}", await ReceiveAsync(_accepted[0]));
            Assert.InRange(_world.Clock.Elapsed - sent, TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(40));
        });
    }

    [Fact]
    public void Shows_both_ends_what_the_other_said()
    {
        using var listener = Network.Listen("csms", offer =>
        {
            _accepted.Add(offer.Accept(new Dictionary<string, string> { ["protocol"] = offer.Dial.Headers["protocols"] }));
            return Task.CompletedTask;
        });
        _world.Run(async () =>
        {
            var link = await Network.ConnectAsync(new FrameDial("cs", "csms") { Headers = new Dictionary<string, string> { ["protocols"] = "x" } }, default);

            Assert.Equal("x", link.Headers["protocol"]);
            Assert.Equal("x", _accepted[0].Headers["protocols"]);
            Assert.Equal(("cs", "csms"), (link.Local, link.Remote));
        });
    }

    [Fact]
    public void A_refusal_carries_its_status()
    {
        using var listener = Network.Listen("csms", offer =>
        {
            offer.Refuse(401, "Unauthorized");
            return Task.CompletedTask;
        });

        var refused = Assert.Throws<FrameRefusedException>(() => _world.Run(() => DialAsync()));
        Assert.Equal(401, refused.Status);
    }

    [Fact]
    public void A_dial_to_nobody_fails()
        => Assert.Throws<FrameLinkException>(() => _world.Run(() => DialAsync()));

    [Fact]
    public void Closing_in_order_delivers_what_was_sent_before()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            await SendAsync(link, "last words");
            link.Close(1001, "going away");

            Assert.Equal("last words", await ReceiveAsync(_accepted[0]));
            Assert.Null(await _accepted[0].ReceiveAsync(default));
            Assert.Equal(new FrameClose(FrameCloseKind.ByPeer, 1001, "going away"), await _accepted[0].Closed);
            Assert.Equal(FrameCloseKind.ByUs, (await link.Closed).Kind);
            await Assert.ThrowsAsync<FrameLinkException>(async () => await SendAsync(link, "too late"));
        });
        Assert.Equal(0, Network.OpenEnds);
    }

    [Fact]
    public void A_cut_loses_what_is_in_transit_and_tells_both_ends()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            await SendAsync(link, "arrives");
            Assert.Equal("arrives", await ReceiveAsync(_accepted[0]));
            await SendAsync(link, "is lost");
            Network.Cut("cs", "csms");

            Assert.Null(await _accepted[0].ReceiveAsync(default));
            Assert.Equal(FrameCloseKind.Lost, (await link.Closed).Kind);
            Assert.Equal(FrameCloseKind.Lost, (await _accepted[0].Closed).Kind);
        });
    }

    [Fact]
    public void The_end_that_was_not_told_believes_until_its_sends_go_unanswered()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            Network.CutHalfOpen("cs", "csms");
            Assert.False(link.IsOpen);
            Assert.True(_accepted[0].IsOpen);

            await Task.Delay(TimeSpan.FromHours(1), _world.Clock);
            Assert.True(_accepted[0].IsOpen);
            Assert.False(await _accepted[0].PingAsync(TimeSpan.FromSeconds(5), default));

            await SendAsync(_accepted[0], "into the void");
            Assert.Equal(FrameCloseKind.Lost, (await _accepted[0].Closed).Kind);
        });
    }

    [Fact]
    public void A_living_peer_answers_a_ping()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            Assert.True(await link.PingAsync(TimeSpan.FromSeconds(5), default));
        });
    }

    [Fact]
    public void A_short_partition_only_delays()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            Network.Partition("csms", "cs");
            await SendAsync(link, "patience");
            await Task.Delay(TimeSpan.FromSeconds(30), _world.Clock);
            Network.Heal("cs", "csms");

            Assert.Equal("patience", await ReceiveAsync(_accepted[0]));
            Assert.InRange(_world.Clock.Elapsed, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(31));
            Assert.True(link.IsOpen);
        });
    }

    [Fact]
    public void A_long_partition_breaks_the_link_of_the_end_that_sends()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            Network.Partition("csms", "cs");
            await SendAsync(link, "unheard");

            Assert.Equal(FrameCloseKind.Lost, (await link.Closed).Kind);
            Assert.True(_accepted[0].IsOpen);
            await Assert.ThrowsAsync<FrameLinkException>(() => DialAsync());
        });
    }

    [Fact]
    public void A_slow_reader_stops_the_sender_at_the_window()
    {
        Listen();
        Network.Options = Network.Options with { WindowFrames = 4 };
        _world.Run(async () =>
        {
            var link = await DialAsync();
            for (var i = 0; i < 4; i++)
                await SendAsync(link, "x");
            var fifth = SendAsync(link, "x").AsTask();
            await Task.Delay(TimeSpan.FromMinutes(10), _world.Clock);
            Assert.False(fifth.IsCompleted);

            await ReceiveAsync(_accepted[0]);
            await fifth;
        });
    }

    [Fact]
    public void A_silent_death_tells_nobody()
    {
        Listen();
        _world.Run(async () =>
        {
            var link = await DialAsync();
            Network.Kill("csms", isSilent: true);

            Assert.True(link.IsOpen);
            Assert.False(await link.PingAsync(TimeSpan.FromSeconds(1), default));
            await Assert.ThrowsAsync<FrameLinkException>(() => DialAsync());
        });
    }

    [Fact]
    public void A_caller_that_gave_up_breaks_the_link_that_was_accepted_late()
    {
        using var listener = Network.Listen("csms", async offer =>
        {
            await Task.Delay(TimeSpan.FromHours(1), _world.Clock);
            _accepted.Add(offer.Accept());
        });
        _world.Run(async () =>
        {
            await Assert.ThrowsAsync<FrameLinkException>(() => DialAsync());
            await Task.Delay(TimeSpan.FromHours(2), _world.Clock);
        });

        Assert.False(Assert.Single(_accepted).IsOpen);
    }

    private void Listen() => Network.Listen("csms", offer =>
    {
        _accepted.Add(offer.Accept());
        return Task.CompletedTask;
    });

    private Task<FrameLink> DialAsync() => Network.ConnectAsync(new FrameDial("cs", "csms"), default);

    private static ValueTask SendAsync(FrameLink link, string text) => link.SendAsync(Encoding.UTF8.GetBytes(text), default);

    private static async Task<string?> ReceiveAsync(FrameLink link)
        => await link.ReceiveAsync(default) is { } frame ? Encoding.UTF8.GetString(frame.Span) : null;
}
