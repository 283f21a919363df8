using System.Diagnostics;
using System.Text.Json;
using Busbar.Bench.Ratios;
using Busbar.Energy.Allocation;
using Busbar.Energy.Planning;
using Busbar.Energy.Profiles;
using Busbar.Energy.Scenarios;

namespace Busbar.Bench.Energy;

/// <summary>How long planning takes beside its bar, and how near it comes to the stored optimum.</summary>
internal sealed class EnergyFigure(string name, string unit, double bar, Func<double> measure) : IFigure
{
    public string Name => name;

    public string Unit => unit;

    public Bar Bar => Bar.AtMost(1);

    public static IReadOnlyList<IFigure> All { get; } =
    [
        new EnergyFigure("energy-price-1000", "ms", 20, () => Milliseconds(SolvePrices(Read("scale_1000.json")))),
        new EnergyFigure("energy-price-10000", "ms", 200, () => Milliseconds(SolvePrices(Read("scale_10000.json")))),
        new EnergyFigure("energy-price-10000-gap", "%", 0.1, () => PriceGap("scale_10000.json")),
        new EnergyFigure("energy-v2g-1000", "ms", 500, () => Milliseconds(SolveV2g(Read("scale_1000_v2g.json")))),
        new EnergyFigure("energy-v2g-1000-gap", "%", 1, () => V2gGap("scale_1000_v2g.json")),
        new EnergyFigure("energy-replan-54-p99", "ms", 10, () => ReplanP99("25")),
        new EnergyFigure("energy-composite-10", "us", 10, CompositeMicroseconds),
    ];

    public ValueTask<Measured> MeasureAsync(CancellationToken cancellation)
    {
        var ours = measure();
        return ValueTask.FromResult(new Measured(ours, bar, ours / bar));
    }

    /// <summary>The median of repeated runs after warm-up.</summary>
    private static double Milliseconds(Action action)
    {
        const int WarmUps = 8;
        const int Runs = 9;
        for (var run = 0; run < WarmUps; run++)
            action();
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            action();
            times[run] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        return Measure.Median(times);
    }

    private static Action SolvePrices((PriceScenario Scenario, double Optimum) read) =>
        () => PricePlan.Solve(read.Scenario.Cars, read.Scenario.Prices, read.Scenario.CapKw, read.Scenario.MaxKw, read.Scenario.SlotHours);

    private static Action SolveV2g((PriceScenario Scenario, double Optimum) read) =>
        () => V2gPlan.Solve(read.Scenario.Bidirectional!.Value.Cars, read.Scenario.Prices, read.Scenario.Bidirectional.Value.Terms);

    private static double PriceGap(string file)
    {
        var (scenario, optimum) = Read(file);
        return 100 * Math.Abs((PricePlan.Solve(scenario.Cars, scenario.Prices, scenario.CapKw, scenario.MaxKw, scenario.SlotHours).Cost / optimum) - 1);
    }

    private static double V2gGap(string file)
    {
        var (scenario, _) = Read(file);
        return 100 * V2gPlan.Solve(scenario.Bidirectional!.Value.Cars, scenario.Prices, scenario.Bidirectional.Value.Terms).RelativeGap;
    }

    private static double ReplanP99(string capKw)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf("caltech_w.scenario.json")));
        var scenario = ScenarioFile.ReadSite(document.RootElement, capKw);
        ScenarioRun.Run(scenario, new PlannedAllocation(scenario.Network), TimeProvider.System);
        var times = new List<double>();
        ScenarioRun.Run(scenario, new PlannedAllocation(scenario.Network), TimeProvider.System, (_, took, _) => times.Add(took.TotalMilliseconds));
        return times.Order().ElementAt((int)(0.99 * times.Count));
    }

    private static double CompositeMicroseconds()
    {
        var noon = new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);
        ChargingProfile[] profiles = [.. Enumerable.Range(0, 10).Select(level => new ChargingProfile
        {
            Id = level + 1,
            EvseId = level % 4 < 2 ? 0 : 1,
            StackLevel = level,
            Purpose = (ProfilePurpose)(level % 4),
            Kind = ProfileKind.Absolute,
            Schedule = new ChargingSchedule
            {
                Unit = RateUnit.A,
                Start = noon,
                Periods = [.. Enumerable.Range(0, 10).Select(step => new SchedulePeriod(step * 8000, new Rate(6 + ((step * 7) % 26))))],
            },
        })];
        var request = new CompositeRequest
        {
            From = noon, DurationSeconds = 86400, EvseId = 1, Unit = RateUnit.A, DefaultLimit = 32, TransactionId = "tx", TransactionStart = noon,
        };
        var periods = new CompositePeriod[512];
        void Merge() => CompositeSchedule.Merge(profiles, request, periods);
        return Measure.Time(Merge, Merge).Ours / 1000;
    }

    private static (PriceScenario Scenario, double Optimum) Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(PathOf(file)));
        return (ScenarioFile.ReadPrices(document.RootElement), document.RootElement.GetProperty("optimum").GetProperty("obj").GetDouble());
    }

    private static string PathOf(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Busbar.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "..", "shared", "energy", "peer-results", file);
    }
}
