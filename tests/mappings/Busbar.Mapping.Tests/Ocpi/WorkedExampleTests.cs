using System.Globalization;
using System.Text.Json;
using Busbar.Charging.Billing;
using Busbar.Charging.Pricing;
using Busbar.Mapping.Ocpi.V230;
using Busbar.TestKit;
using Busbar.Wire;

namespace Busbar.Mapping.Tests.Ocpi;

/// <summary>The worked examples of the specification's tariff chapter, with its known misprints corrected.</summary>
public sealed class WorkedExampleTests
{
    // The document prints money to the cent, and sometimes to a tenth of it.
    private const decimal Tolerance = 0.0051m;

    private const decimal MinutesPerHour = 60;

    public static TheoryData<int> Examples { get; } = new(Enumerable.Range(0, 26));

    [Theory]
    [MemberData(nameof(Examples))]
    [Clause("OCPI 2.3.0 11.4")]
    public void Costs_what_the_specification_says(int index)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.Shared("protocols", "ocpi", "tariff_vectors.json")));
        var examples = document.RootElement.GetProperty("vectors");
        Assert.Equal(26, examples.GetArrayLength());
        var example = examples[index];
        var json = File.ReadAllBytes(Repository.Shared("protocols", "ocpi", "2.3.0", example.GetProperty("tariff").GetString()!));
        Assert.True(WireJson.TryRead<Busbar.Ocpi.V230.Tariff>(json, WireLimits.Default, out var tariff, out var error), error?.Message);

        var (periods, end) = Session(example, tariff.Id);
        var cost = SessionPricer.Price(new PricingInput { Tariffs = [TariffMapping.ToTariff(tariff)], Periods = periods, End = end, TimeZone = TimeZoneInfo.Utc }).Totals.Cost;
        if (Number(example, "before_taxes") is { } before)
            Assert.InRange(cost.BeforeTaxes, before - Tolerance, before + Tolerance);
        if ((Number(example, "after_taxes_unrounded") ?? Number(example, "after_taxes")) is { } after)
            Assert.InRange(cost.AfterTaxes!.Value, after - Tolerance, after + Tolerance);
    }

    private static (List<ChargingPeriod> Periods, DateTimeOffset End) Session(JsonElement example, string tariffId)
    {
        var periods = new List<ChargingPeriod>();
        var now = Start(example);
        void Add(decimal minutes, params PeriodVolume[] volumes)
        {
            periods.Add(new ChargingPeriod { Start = now, Volumes = volumes, TariffId = tariffId });
            now += TimeSpan.FromMinutes((double)minutes);
        }

        if (Number(example, "reservation_min") is { } reserved)
            Add(reserved, new PeriodVolume(PeriodDimension.ReservationTime, reserved / MinutesPerHour));
        if (example.TryGetProperty("segments", out var segments))
        {
            foreach (var segment in segments.EnumerateArray())
            {
                var kwh = Number(segment, "kwh") ?? 0;
                var minutes = Number(segment, "minutes") ?? kwh / Number(segment, "kw")!.Value * MinutesPerHour;
                Add(minutes, new(PeriodDimension.Energy, kwh), new(PeriodDimension.Time, minutes / MinutesPerHour));
            }
        }
        else if (!example.TryGetProperty("expired", out _))
        {
            var minutes = Number(example, "charge_min") ?? MinutesPerHour;
            Add(
                minutes,
                [new(PeriodDimension.Energy, Number(example, "kwh") ?? 0), new(PeriodDimension.Time, minutes / MinutesPerHour),
                    .. Number(example, "amps") is { } amperes ? new PeriodVolume[] { new(PeriodDimension.Current, amperes) } : []]);
        }

        if (Number(example, "park_min") is > 0 and var parked)
            Add(parked, new PeriodVolume(PeriodDimension.ParkingTime, parked / MinutesPerHour));
        return (periods, now);
    }

    // A week that begins on Monday; where no day is told, Monday.
    private static DateTimeOffset Start(JsonElement example)
    {
        var monday = new DateTimeOffset(2026, 6, 15, 9, 0, 0, TimeSpan.Zero);
        if (!example.TryGetProperty("start_local", out var start))
            return monday;
        var words = start.GetString()!.Split(' ');
        var day = words.Length == 2 && words[0] == "Saturday" ? 5 : 0;
        return monday.Date.AddDays(day) + TimeSpan.Parse(words[^1], CultureInfo.InvariantCulture);
    }

    private static decimal? Number(JsonElement value, string name) =>
        value.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number ? number.GetDecimal() : null;
}
