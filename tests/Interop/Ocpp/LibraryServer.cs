using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Busbar.Interop.Ocpp;

/// <summary>The smallest management system on the library: Kestrel, the handshake, one password for all.</summary>
internal sealed class LibraryServer : IAsyncDisposable
{
    public const string Password = "correct-horse-battery";
    private readonly WebApplication _app;
    private readonly TaskCompletionSource<RpcPeer> _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LibraryServer(WebApplication app) => _app = app;

    public Uri Endpoint => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().Replace("http", "ws", StringComparison.Ordinal) + "/ocpp");

    public Task<RpcPeer> Connected => _connected.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public static async Task<LibraryServer> StartAsync(Func<OcppVersion, MessageRoutes> routes)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new LibraryServer(app);
        app.UseWebSockets();
        app.Map("/ocpp/{id}", context => server.AcceptAsync(context, routes));
        await app.StartAsync();
        return server;
    }

    private async Task AcceptAsync(HttpContext context, Func<OcppVersion, MessageRoutes> routes)
    {
        var verdict = Upgrade.Judge(
            new UpgradeRequest
            {
                Path = context.Request.Path,
                Subprotocols = [.. context.WebSockets.WebSocketRequestedProtocols],
                Authorization = context.Request.Headers.Authorization,
            },
            new UpgradePolicy { LeastProfile = SecurityProfile.Basic });
        if (verdict.Action == UpgradeAction.Refuse || !verdict.Credentials!.Forms(verdict.Version).Any(form => form.AsSpan().SequenceEqual("correct-horse-battery"u8)))
        {
            context.Response.StatusCode = verdict.Status == 0 ? StatusCodes.Status401Unauthorized : verdict.Status;
            return;
        }

        var isSpoken = verdict.Action == UpgradeAction.Accept;
        var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = isSpoken ? verdict.Version.Subprotocol() : null,
            DangerousEnableCompression = true,
            DisableServerContextTakeover = true,
        });
        var link = new WebSocketLink(socket, LinkLimits.Default, TimeProvider.System);
        var peer = new RpcPeer(link, verdict.Version, routes(verdict.Version), new RpcSettings());
        if (!isSpoken)
        {
            peer.Close(CloseReason.NoCommonVersion, verdict.Reason);
        }

        _connected.TrySetResult(peer);
        await link.RunAsync(peer, context.RequestAborted);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
