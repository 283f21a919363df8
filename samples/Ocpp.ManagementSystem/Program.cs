using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.V201;

var routes = new MessageRoutes()
    .On<BootNotificationRequest, BootNotificationResponse>((boot, call) =>
        new BootNotificationResponse { CurrentTime = DateTimeOffset.UtcNow, Interval = 300, Status = RegistrationStatus.Accepted })
    .On<HeartbeatRequest, HeartbeatResponse>((heartbeat, call) => new HeartbeatResponse { CurrentTime = DateTimeOffset.UtcNow });

// A lab: real installations leave LeastProfile alone (TLS) and compare Credentials with what they have on record.
var policy = new UpgradePolicy { Versions = [OcppVersion.V201], LeastProfile = SecurityProfile.None };

var app = WebApplication.CreateBuilder(args).Build();
app.UseWebSockets();
app.Map("/ocpp/{id}", async context =>
{
    var request = new UpgradeRequest { Path = context.Request.Path, Subprotocols = [.. context.WebSockets.WebSocketRequestedProtocols] };
    var verdict = Upgrade.Judge(request, policy);
    var socket = await context.WebSockets.AcceptWebSocketAsync(verdict.Action == UpgradeAction.Accept ? verdict.Version.Subprotocol() : null);
    var link = new WebSocketLink(socket, LinkLimits.Default, TimeProvider.System);
    var peer = new RpcPeer(link, verdict.Version, routes, new RpcSettings());
    if (verdict.Action != UpgradeAction.Accept)
    {
        peer.Close(CloseReason.NoCommonVersion, verdict.Reason);
    }

    Console.WriteLine($"{verdict.StationId} ended: {await link.RunAsync(peer, context.RequestAborted)}");
});
app.Run("http://127.0.0.1:9310");
