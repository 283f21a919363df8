using Busbar.Bench.Ratios;

namespace Busbar.Bench.Simulation;

/// <summary>Steps of a simulated world per second, the slowest kind, against the million that a virtual day of a thousand stations in a minute needs.</summary>
internal sealed class SchedulerFigure : IFigure
{
    private const double Needed = 1_000_000;

    public string Name => "simulation.events";

    public string Unit => "/s";

    public Bar Bar => Bar.AtLeast(1);

    public ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var figures = SchedulerEvents.Measure();
        var slowest = Math.Min(figures.PostsPerSecond, Math.Min(figures.AwaitsPerSecond, figures.TimersPerSecond));
        return ValueTask.FromResult(new Measured(slowest, Needed, slowest / Needed));
    }
}
