using System.Collections.Concurrent;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.V201;
using Busbar.Ocpp.WebSockets;
using Busbar.Operator.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Busbar.Bench.Ocpp;

/// <summary>A management system on the library that keeps its state in memory: what a validated call costs without a disk.</summary>
internal static class CallServer
{
    private static readonly UpgradePolicy Policy = new() { Versions = [OcppVersion.V201], LeastProfile = SecurityProfile.None };

    /// <summary>Maps the server at <c>/ocpp/{id}</c>.</summary>
    public static void Map(WebApplication app)
    {
        var transactions = new ConcurrentDictionary<string, TransactionState>();
        var routes = new MessageRoutes()
            .On<HeartbeatRequest, HeartbeatResponse>((heartbeat, call) => new HeartbeatResponse { CurrentTime = TimeProvider.System.GetUtcNow() })
            .On<TransactionEventRequest, TransactionEventResponse>((entry, call) =>
            {
                transactions.GetOrAdd(entry.TransactionInfo.TransactionId, static _ => new TransactionState()).Take(entry);
                return new TransactionEventResponse();
            });
        app.Map("/ocpp/{id}", context => AnswerAsync(context, routes));
    }

    private static async Task AnswerAsync(HttpContext context, MessageRoutes routes)
    {
        var request = new UpgradeRequest { Path = context.Request.Path, Subprotocols = [.. context.WebSockets.WebSocketRequestedProtocols] };
        var verdict = Upgrade.Judge(request, Policy);
        var link = new WebSocketLink(await StationSocket.AcceptAsync(context, verdict.Version.Subprotocol(), new ServerWebSocketOptions()), LinkLimits.Default, TimeProvider.System);
        await link.RunAsync(new RpcPeer(link, verdict.Version, routes, new RpcSettings()), CancellationToken.None);
    }

    private sealed class TransactionState
    {
        private readonly Lock _gate = new();
        private int _seqNo = -1;
        private decimal _energy;

        public void Take(TransactionEventRequest entry)
        {
            lock (_gate)
            {
                if (entry.SeqNo < _seqNo)
                {
                    return;
                }

                _seqNo = entry.SeqNo;
                foreach (var value in entry.MeterValue ?? [])
                {
                    foreach (var sample in value.SampledValue)
                    {
                        if (sample.Measurand is Measurand.EnergyActiveImportRegister)
                        {
                            _energy = Math.Max(_energy, sample.Value);
                        }
                    }
                }
            }
        }
    }
}
