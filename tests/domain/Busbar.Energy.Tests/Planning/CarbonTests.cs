using System.Globalization;
using System.IO.Compression;
using Busbar.Energy.Allocation;
using Busbar.Energy.Planning;
using Busbar.Energy.Scenarios;
using Busbar.TestKit;

namespace Busbar.Energy.Tests.Planning;

/// <summary>Planning for carbon: a real week of cars under the real marginal emissions of its grid.</summary>
public sealed class CarbonTests
{
    private const double UncontrolledKg = 370.8;
    private const int PeriodMinutes = 5;

    // A plan looks at quarter-hours: six times fewer than its periods, and emissions change slowly enough.
    private const int SpanPeriods = 3;
    private const int Ahead = 288;
    private static readonly int[] Horizons = [1, 3, 6, 12, 24, 36];

    [Fact]
    public void With_a_perfect_signal_emissions_fall_by_35_percent_and_nothing_is_left_undelivered()
    {
        var signal = Read();

        var (kilograms, delivered) = Run((now, period) => signal[now + period][0]);

        Assert.InRange(kilograms / UncontrolledKg, 0.5, 0.65);
        Assert.InRange(delivered, 0.995, 1);
    }

    [Fact]
    public void With_the_published_forecasts_alone_emissions_fall_by_25_percent()
    {
        var signal = Read();

        var (kilograms, delivered) = Run((now, period) => Forecast(signal, now, period));

        Assert.InRange(kilograms / UncontrolledKg, 0.5, 0.75);
        Assert.InRange(delivered, 0.995, 1);
    }

    private static (double Kilograms, double Delivered) Run(Func<int, int, double> expected)
    {
        var scenario = Scenario.Caltech("150");
        var actual = Read();
        IReadOnlyList<PlanSpan> Spans(int now)
        {
            double[] values = [.. Enumerable.Range(0, Ahead / SpanPeriods).Select(span => expected(Offset + now, span * SpanPeriods))];
            var (least, most) = (values.Min(), values.Max());
            return [.. values.Select((value, span) => new PlanSpan(span * SpanPeriods, null, most > least ? (most - value) / (most - least) : 0))];
        }

        var kilograms = 0.0;
        var preference = new PlanPreference(Earliness: 0, Completion: 0, Merit: 3);
        var result = ScenarioRun.Run(scenario, new PlannedAllocation(scenario.Network, preference, Spans), TimeProvider.System, (period, _, currents) =>
            kilograms += actual[Offset + period][0] * currents.Sum(current => current.Amperes) / scenario.AmperePeriodsPerKwh);
        return (kilograms, result.DeliveredFraction);
    }

    /// <summary>What is known at <paramref name="now"/>: the published horizons, and beyond them the same time of the days before.</summary>
    private static double Forecast(List<double[]> signal, int now, int period)
    {
        if (period <= Horizons[^1])
        {
            var above = Array.FindIndex(Horizons, horizon => horizon >= Math.Max(1, period));
            if (above == 0)
                return signal[now][1];
            var (low, high) = (Horizons[above - 1], Horizons[above]);
            var share = (double)(period - low) / (high - low);
            return (signal[now][above] * (1 - share)) + (signal[now][above + 1] * share);
        }

        var days = Enumerable.Range(1, 5).Select(day => now + period - (day * Ahead)).Where(at => at >= 0 && at < now).ToArray();
        return days.Average(at => signal[at][0]);
    }

    /// <summary>Rows of the month: the emissions and their six forecasts, in kg for each kWh; the scenario starts at <see cref="Offset"/>.</summary>
    private static List<double[]> Read()
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("energy", "co2", "caiso_sce_moer_2019-05.csv.gz")), CompressionMode.Decompress));
        text.ReadLine();
        var rows = new List<double[]>();
        while (text.ReadLine() is { } line)
            rows.Add([.. line.Split(',').Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))]);
        return rows;
    }

    /// <summary>The scenario starts on 6 May at midnight in California, the file on 30 April at midnight in UTC.</summary>
    private static int Offset => ((6 * 24) + 7) * 60 / PeriodMinutes;
}
