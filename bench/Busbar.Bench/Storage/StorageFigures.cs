using Busbar.Bench.Ratios;

namespace Busbar.Bench.Storage;

/// <summary>Acknowledged rows per second against raw batched inserts of the same rows.</summary>
internal sealed class DurableAppendRateFigure : IFigure
{
    public string Name => "storage.append.rate";

    public string Unit => "rows/s";

    public Bar Bar => Bar.AtLeast(0.5);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var figures = await DurableAppend.MeasureAsync();
        return new Measured(figures.RowsPerSecond, figures.RawRowsPerSecond, figures.ThroughputRatio);
    }
}

/// <summary>The 99th percentile of an acknowledgement at 15,000 rows per second against that of a bare sync.</summary>
internal sealed class DurableAppendLatencyFigure : IFigure
{
    public string Name => "storage.append.p99";

    public string Unit => "ms";

    public Bar Bar => Bar.AtMost(4);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var figures = await DurableAppend.MeasureAsync();
        return new Measured(figures.AckP99.TotalMilliseconds, figures.SyncP99.TotalMilliseconds, figures.LatencyRatio);
    }
}
