using System.Net;
using Busbar.Bench.Ratios;
using Busbar.Bench.Serving;

namespace Busbar.Bench.Ocpp;

/// <summary>Memory of ten thousand idle stations over the empty operator, against the bar in megabytes.</summary>
internal sealed class IdleMemoryFigure : IFigure
{
    private const int Stations = 10_000;
    private const int ConnectsAtOnce = 64;
    private const double BarMegabytes = 300;
    private const double Megabyte = 1024 * 1024;

    public string Name => "operator-idle-memory";

    public string Unit => "MB";

    public Bar Bar => Bar.AtMost(1);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("busbar-bench-").FullName;
        var stations = new WireStation[Stations];
        try
        {
            using var server = await ServedProcess.StartAsync(isPinned: false, "operator", folder);
            using (await WireStation.ConnectAsync(server.Address, "CS-first", IPAddress.Loopback))
            {
                // The first connection pays for what every server has: compiled code, pools, the first pages.
            }

            var empty = server.ResidentBytes;
            await Parallel.ForAsync(0, Stations, new ParallelOptions { MaxDegreeOfParallelism = ConnectsAtOnce, CancellationToken = cancellation }, async (i, _) =>
                stations[i] = await WireStation.ConnectAsync(server.Address, $"CS-{i:00000}", IPAddress.Loopback));
            var grown = (server.ResidentBytes - empty) / Megabyte;
            return new Measured(grown, BarMegabytes, grown / BarMegabytes);
        }
        finally
        {
            Array.ForEach(stations, station => station?.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>Time from the start of the process until the operator listens, against the bar in milliseconds.</summary>
internal sealed class StartFigure : IFigure
{
    private const int Rounds = 5;
    private const double BarMilliseconds = 1000;

    public string Name => "operator-start";

    public string Unit => "ms";

    public Bar Bar => Bar.AtMost(1);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("busbar-bench-").FullName;
        var times = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            using var server = await ServedProcess.StartAsync(isPinned: false, "operator", folder);
            times[round] = server.UntilReady.TotalMilliseconds;
        }

        Directory.Delete(folder, recursive: true);
        var median = Measure.Median(times);
        return new Measured(median, BarMilliseconds, median / BarMilliseconds);
    }
}
