using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Connections;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class ConnectionRegistryTests
{
    private readonly ConnectionRegistry _registry = new();

    [Theory]
    [InlineData(true, Displacement.Alive)]
    [InlineData(false, Displacement.Dead)]
    public async Task Probes_and_replaces_the_older_connection(bool isAlive, Displacement displaced)
    {
        var (first, firstLink) = Connect();
        firstLink.IsAlive = isAlive;
        var entry = await _registry.EnterAsync("CS001", first, CancellationToken.None);
        Assert.Equal(Displacement.None, entry.Displaced);
        var pending = first.CallAsync<RestartRequest, RestartResponse>(new RestartRequest { Type = "Now" });

        var (second, _) = Connect();
        var newer = await _registry.EnterAsync("CS001", second, CancellationToken.None);

        Assert.Equal(displaced, newer.Displaced);
        Assert.Equal(1, firstLink.Pings);
        Assert.Equal(CloseReason.Replaced, firstLink.Closed);
        Assert.Equal(CallOutcome.Closed, (await pending).Outcome);
        Assert.True(_registry.TryFind("CS001", out var current));
        Assert.Same(second, current);
    }

    [Fact]
    public async Task The_end_of_the_older_connection_does_not_end_the_newer_one()
    {
        var older = await _registry.EnterAsync("CS001", Connect().Peer, CancellationToken.None);
        var newer = await _registry.EnterAsync("CS001", Connect().Peer, CancellationToken.None);
        Assert.True(newer.Generation > older.Generation);
        Assert.False(_registry.Leave(older));
        Assert.Equal(1, _registry.Count);
        Assert.True(_registry.Leave(newer));
        Assert.False(_registry.Leave(newer));
        Assert.Equal(0, _registry.Count);
    }

    [Fact]
    public async Task Stations_do_not_disturb_each_other()
    {
        var (first, link) = Connect();
        await _registry.EnterAsync("CS001", first, CancellationToken.None);
        await _registry.EnterAsync("CS002", Connect().Peer, CancellationToken.None);
        Assert.Null(link.Closed);
        Assert.Equal(["CS001", "CS002"], _registry.Current.Select(entry => entry.StationId).Order());
    }

    private static (RpcPeer Peer, RecordingLink Link) Connect()
    {
        var link = new RecordingLink();
        return (new RpcPeer(link, OcppVersion.V201, new MessageRoutes(), new RpcSettings()), link);
    }
}
