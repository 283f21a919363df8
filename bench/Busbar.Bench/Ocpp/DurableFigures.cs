using Busbar.Bench.Ratios;

namespace Busbar.Bench.Ocpp;

/// <summary>TransactionEvents acknowledged per second against raw batched inserts of the same rows.</summary>
internal sealed class DurableRateFigure : IFigure
{
    public string Name => "operator-durable-rate";

    public string Unit => "rows/s";

    public Bar Bar => Bar.AtLeast(0.5);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var figures = await DurableEvents.MeasureAsync();
        return new Measured(figures.EventsPerSecond, figures.RawRowsPerSecond, figures.EventsPerSecond / figures.RawRowsPerSecond);
    }
}

/// <summary>The 99th percentile of an acknowledgement at half the operator's rate, against that of a bare sync.</summary>
internal sealed class DurableLatencyFigure : IFigure
{
    public string Name => "operator-durable-p99";

    public string Unit => "ms";

    public Bar Bar => Bar.AtMost(4);

    public async ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var figures = await DurableEvents.MeasureAsync();
        return new Measured(figures.AckP99.TotalMilliseconds, figures.SyncP99.TotalMilliseconds, figures.AckP99 / figures.SyncP99);
    }
}
