using System.Text;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.Stations;
using Busbar.TestKit;
using V16 = Busbar.Ocpp.V16;
using V201 = Busbar.Ocpp.V201;
using V21 = Busbar.Ocpp.V21;

namespace Busbar.Interop.Ocpp;

/// <summary>A station on our library against a strict management system of another maker.</summary>
[Trait(Tier.Name, Tier.Full)]
public sealed class ForeignManagementSystemTests
{
    private const string Password = "correct-horse-battery";
    private const string Boot = """{"currentTime":"2026-03-14T09:26:53Z","interval":300,"status":"Accepted"}""";

    [Theory]
    [InlineData(OcppVersion.V16)]
    [InlineData(OcppVersion.V201)]
    [InlineData(OcppVersion.V21)]
    public async Task Accepts_our_boot_and_commands_us(OcppVersion version)
    {
        await using var system = NodePeer.Start("csms.js", "--password", Password);
        var port = (int)(await system.ExpectAsync("listening"))["port"]!;
        await system.HandleAsync("BootNotification", Boot);

        var opened = Assert.IsType<DialResult.Opened>(await DialAsync(port, Password, version));
        Assert.Equal(version, opened.Version);
        var peer = new RpcPeer(opened.Link, version, StationRoutes(version), new RpcSettings());
        using var stop = new CancellationTokenSource();
        var run = opened.Link.RunAsync(peer, stop.Token);

        Assert.Equal(CallOutcome.Answered, await BootAsync(peer, version));
        var reset = version == OcppVersion.V16 ? """{"type":"Soft"}""" : """{"type":"Immediate"}""";
        var answer = await system.CallAsync("Reset", reset, to: "CS001");
        Assert.Equal("""{"status":"Accepted"}""", answer["payload"]?.ToJsonString());

        await stop.CancelAsync();
        Assert.Equal(CloseReason.GoingAway, await run);
    }

    [Fact]
    public async Task Refuses_a_wrong_password()
    {
        await using var system = NodePeer.Start("csms.js", "--password", Password);
        var port = (int)(await system.ExpectAsync("listening"))["port"]!;
        var failed = Assert.IsType<DialResult.Failed>(await DialAsync(port, "something-else-entirely", OcppVersion.V21));
        Assert.Equal(DialFailure.Unauthorized, failed.Failure);
    }

    private static Task<DialResult> DialAsync(int port, string password, OcppVersion version) => new WebSocketDialer(new WebSocketDialerSettings
    {
        Endpoint = new Uri($"ws://127.0.0.1:{port}/ocpp"),
        StationId = "CS001",
        Versions = [version],
        Password = Encoding.UTF8.GetBytes(password),
    }).DialAsync(TestContext.Current.CancellationToken);

    private static MessageRoutes StationRoutes(OcppVersion version) => version switch
    {
        OcppVersion.V16 => new MessageRoutes().On<V16.ResetRequest, V16.ResetResponse>((_, _) => new V16.ResetResponse { Status = V16.ResetStatus.Accepted }),
        OcppVersion.V201 => new MessageRoutes().On<V201.ResetRequest, V201.ResetResponse>((_, _) => new V201.ResetResponse { Status = V201.ResetStatus.Accepted }),
        _ => new MessageRoutes().On<V21.ResetRequest, V21.ResetResponse>((_, _) => new V21.ResetResponse { Status = V21.ResetStatus.Accepted }),
    };

    private static async Task<CallOutcome> BootAsync(RpcPeer peer, OcppVersion version) => version switch
    {
        OcppVersion.V16 => (await peer.CallAsync<V16.BootNotificationRequest, V16.BootNotificationResponse>(
            new V16.BootNotificationRequest { ChargePointVendor = "Acme", ChargePointModel = "Twin" })).Outcome,
        OcppVersion.V201 => (await peer.CallAsync<V201.BootNotificationRequest, V201.BootNotificationResponse>(
            new V201.BootNotificationRequest { Reason = V201.BootReason.PowerUp, ChargingStation = new V201.ChargingStation { Model = "Twin", VendorName = "Acme" } })).Outcome,
        _ => (await peer.CallAsync<V21.BootNotificationRequest, V21.BootNotificationResponse>(
            new V21.BootNotificationRequest { Reason = V21.BootReason.PowerUp, ChargingStation = new V21.ChargingStation { Model = "Twin", VendorName = "Acme" } })).Outcome,
    };
}
