using System.Diagnostics;
using System.Net;
using System.Text;
using Busbar.Bench.Json;
using Busbar.Bench.Ratios;
using Busbar.Bench.Serving;

namespace Busbar.Bench.Ocpp;

/// <summary>
/// Validated calls per second of server processor time, against the bare echo of the same bytes; both servers on one core, the
/// stations on the other, in turns.
/// </summary>
internal sealed class CallRateFigure(string action, byte[] payload) : IFigure
{
    private const int Stations = 100;
    private const int Rounds = 7;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5);

    /// <summary>A call without content, and the one that matters most.</summary>
    public static IEnumerable<IFigure> All { get; } =
    [
        new CallRateFigure("Heartbeat", "{}"u8.ToArray()),
        new CallRateFigure("TransactionEvent", Payloads.TransactionEvent),
    ];

    public string Name => $"ocpp-call-{action.ToLowerInvariant()}";

    public string Unit => "call/s";

    public Bar Bar { get; } = Bar.AtLeast(0.9);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var frame = WireStation.Frame(Encoding.UTF8.GetBytes($"[2,\"1f3c0b0e-6f1d-4a55-9f0e-0d6f2f7a9c11\",\"{action}\",{Encoding.UTF8.GetString(payload).TrimEnd()}]"));
        using var pinned = Cores.MoveToClient();
        using var calls = await ServedProcess.StartAsync(isPinned: true, "calls");
        using var ours = await Crowd.ConnectAsync(calls);
        var reply = await ours.ReplyBytesAsync(frame);
        using var echo = await ServedProcess.StartAsync(isPinned: true, "echo", FormattableString.Invariant($"{reply}"));
        using var theirs = await Crowd.ConnectAsync(echo);
        await ours.DriveAsync(frame, WarmUp);
        await theirs.DriveAsync(frame, WarmUp);

        var own = new double[Rounds];
        var other = new double[Rounds];
        var ratios = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            own[round] = await ours.DriveAsync(frame, Round);
            other[round] = await theirs.DriveAsync(frame, Round);
            ratios[round] = own[round] / other[round];
        }

        return new Measured(Measure.Median(own), Measure.Median(other), Measure.Median(ratios));
    }

    /// <summary>The stations of one server, each with one call after the other.</summary>
    private sealed class Crowd(ServedProcess server, WireStation[] stations) : IDisposable
    {
        public static async Task<Crowd> ConnectAsync(ServedProcess server) =>
            new(server, await Task.WhenAll(Enumerable.Range(0, Stations).Select(i => WireStation.ConnectAsync(server.Address, $"CS{i:000}", IPAddress.Loopback))));

        public ValueTask<int> ReplyBytesAsync(byte[] frame) => stations[0].CallAsync(frame);

        /// <summary>Calls per second of the server's processor time.</summary>
        public async Task<double> DriveAsync(byte[] frame, TimeSpan duration)
        {
            var before = server.ProcessorTime;
            var started = Stopwatch.GetTimestamp();
            var calls = await Task.WhenAll(stations.Select(async station =>
            {
                var count = 0;
                while (Stopwatch.GetElapsedTime(started) < duration)
                {
                    await station.CallAsync(frame);
                    count++;
                }

                return count;
            }));
            return calls.Sum() / (server.ProcessorTime - before).TotalSeconds;
        }

        public void Dispose() => Array.ForEach(stations, station => station.Dispose());
    }
}
