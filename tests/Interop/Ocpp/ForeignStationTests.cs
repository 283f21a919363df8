using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.TestKit;
using V16 = Busbar.Ocpp.V16;
using V201 = Busbar.Ocpp.V201;
using V21 = Busbar.Ocpp.V21;

namespace Busbar.Interop.Ocpp;

/// <summary>A strict station of another maker against a management system on our library.</summary>
[Trait(Tier.Name, Tier.Full)]
public sealed class ForeignStationTests
{
    [Theory]
    [InlineData(OcppVersion.V16)]
    [InlineData(OcppVersion.V201)]
    [InlineData(OcppVersion.V21)]
    public async Task Boots_and_reports(OcppVersion version)
    {
        await using var server = await LibraryServer.StartAsync(SampleRoutes.Of);
        await using var station = Start(server, version.Number());
        Assert.Equal(version.Subprotocol(), (string?)(await station.ExpectAsync("open", "refused"))["protocol"]);
        foreach (var (action, payload) in SamplePayloads.Of(version))
        {
            var answer = await station.CallAsync(action, payload);
            Assert.True((string?)answer["event"] == "answer", answer.ToJsonString());
        }
    }

    [Theory]
    [InlineData(OcppVersion.V16)]
    [InlineData(OcppVersion.V201)]
    [InlineData(OcppVersion.V21)]
    public async Task Answers_our_command(OcppVersion version)
    {
        await using var server = await LibraryServer.StartAsync(SampleRoutes.Of);
        await using var station = Start(server, version.Number());
        await station.ExpectAsync("open");
        await station.HandleAsync("Reset", """{"status":"Accepted"}""");
        var outcome = await ResetAsync(await server.Connected, version);
        Assert.Equal(CallOutcome.Answered, outcome);
    }

    [Fact]
    public async Task Is_told_that_an_action_is_not_known()
    {
        await using var server = await LibraryServer.StartAsync(SampleRoutes.Of);
        await using var station = Start(server, "2.0.1");
        await station.ExpectAsync("open");
        var answer = await station.CallAsync("NotifyDisplayMessages", """{"requestId":1}""");
        Assert.Equal("NotImplemented", (string?)answer["code"]);
    }

    [Fact]
    public async Task Speaks_its_preferred_version()
    {
        await using var server = await LibraryServer.StartAsync(SampleRoutes.Of);
        await using var station = Start(server, "2.0.1,2.1,1.6");
        Assert.Equal("ocpp2.0.1", (string?)(await station.ExpectAsync("open"))["protocol"]);
    }

    [Fact]
    public async Task Is_refused_with_a_wrong_password()
    {
        await using var server = await LibraryServer.StartAsync(SampleRoutes.Of);
        await using var station = NodePeer.Start("station.js", "--url", server.Endpoint.ToString(), "--version", "2.1", "--password", "wrong");
        Assert.Equal("refused", (string?)(await station.ExpectAsync("open", "refused"))["event"]);
    }

    private static NodePeer Start(LibraryServer server, string versions) =>
        NodePeer.Start("station.js", "--url", server.Endpoint.ToString(), "--id", "CS7|1", "--version", versions, "--password", LibraryServer.Password);

    private static async Task<CallOutcome> ResetAsync(RpcPeer peer, OcppVersion version) => version switch
    {
        OcppVersion.V16 => (await peer.CallAsync<V16.ResetRequest, V16.ResetResponse>(new V16.ResetRequest { Type = V16.ResetType.Soft })).Outcome,
        OcppVersion.V201 => (await peer.CallAsync<V201.ResetRequest, V201.ResetResponse>(new V201.ResetRequest { Type = V201.ResetType.Immediate })).Outcome,
        _ => (await peer.CallAsync<V21.ResetRequest, V21.ResetResponse>(new V21.ResetRequest { Type = V21.ResetType.Immediate })).Outcome,
    };
}
