namespace Busbar.Bench.Ratios;

/// <summary>The command <c>ratios [name...]</c>: measures figures and prints a line for each; fails when one misses its bar.</summary>
internal static class RatiosCommand
{
    private static readonly IFigure[] Figures =
    [
        .. Json.JsonFigure.All,
        .. Ocpp.CallRateFigure.All,
        new Ocpp.DurableRateFigure(),
        new Ocpp.DurableLatencyFigure(),
        new Ocpp.IdleMemoryFigure(),
        new Ocpp.StartFigure(),
        .. Exi.ExiFigure.All,
        new Storage.DurableAppendRateFigure(),
        new Storage.DurableAppendLatencyFigure(),
        new Simulation.SchedulerFigure(),
        .. Energy.EnergyFigure.All,
    ];

    /// <summary>Measures the figures whose names start with one of the given ones, or all.</summary>
    public static async Task<int> RunAsync(string[] names, CancellationToken cancellation)
    {
        var chosen = Figures.Where(figure => names.Length == 0 || names.Any(name => figure.Name.StartsWith(name, StringComparison.Ordinal))).ToList();
        if (chosen.Count == 0)
        {
            Console.Error.WriteLine($"no such figure; there are: {string.Join(", ", Figures.Select(figure => figure.Name))}");
            return 2;
        }

        var missed = 0;
        Console.WriteLine($"{"figure",-36}{"ours",14}{"reference",14} {"unit",-6}{"ratio",8}  bar");
        foreach (var figure in chosen)
        {
            var measured = await figure.MeasureAsync(cancellation);
            var isReached = figure.Bar.Holds(measured.Ratio);
            missed += isReached ? 0 : 1;
            Console.WriteLine(FormattableString.Invariant(
                $"{figure.Name,-36}{measured.Ours,14:N1}{measured.Reference,14:N1} {figure.Unit,-6}{measured.Ratio,8:0.000}  {figure.Bar} {(isReached ? "ok" : "miss")}"));
        }

        return missed == 0 ? 0 : 1;
    }
}
