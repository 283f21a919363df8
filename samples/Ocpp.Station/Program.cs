using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Stations;
using Busbar.Ocpp.V201;

var routes = new MessageRoutes()
    .On<ResetRequest, ResetResponse>((reset, call) => new ResetResponse { Status = ResetStatus.Accepted });

var dialer = new WebSocketDialer(new WebSocketDialerSettings
{
    Endpoint = new Uri("ws://127.0.0.1:9310/ocpp"),
    StationId = "CS001",
    Versions = [OcppVersion.V201],
});

var connected = new TaskCompletionSource<RpcPeer>();
var station = new StationConnection(dialer, version => routes, new StationConnectionSettings
{
    Random = Random.Shared,
    Connected = peer => connected.TrySetResult(peer),
});

using var stop = new CancellationTokenSource();
var running = station.RunAsync(stop.Token);
var management = await connected.Task;
var boot = await management.CallAsync<BootNotificationRequest, BootNotificationResponse>(new BootNotificationRequest
{
    Reason = BootReason.PowerUp,
    ChargingStation = new ChargingStation { Model = "Twin", VendorName = "Acme" },
});
Console.WriteLine(boot.TryGetResponse(out var response) ? $"{response.Status}, heartbeat every {response.Interval} s" : boot.ToString());
await stop.CancelAsync();
await running;
