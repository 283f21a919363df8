using Busbar.TestKit;
using Busbar.Charging.Billing;
using Busbar.Charging.Parties;
using Busbar.Charging.Pricing;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Tests.Pricing;

public sealed class SessionPricerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    [Fact]
    public void A_border_of_energy_inside_a_period_is_put_in()
    {
        var tariff = Tariff(
            Element(new TariffRestrictions { MaxKwh = 4 }, Per(TariffDimension.Energy, 0.5m)),
            Element(null, Per(TariffDimension.Energy, 0.2m)));
        var priced = Price(tariff, Noon, TimeSpan.FromHours(2), new(PeriodDimension.Energy, 10), new(PeriodDimension.Time, 2));
        Assert.Equal((4 * 0.5m) + (6 * 0.2m), priced.Totals.Cost.BeforeTaxes);
        Assert.Equal([4, 6], priced.Lines.Select(line => line.Quantity));
        Assert.Equal(Noon.AddMinutes(48), priced.Lines[1].From);
    }

    [Fact]
    public void A_border_of_the_local_day_inside_a_period_is_put_in()
    {
        var tariff = Tariff(
            Element(new TariffRestrictions { Days = [DayOfWeek.Monday] }, Per(TariffDimension.Energy, 1)),
            Element(null, Per(TariffDimension.Energy, 2)));
        var start = new DateTimeOffset(2026, 6, 15, 21, 0, 0, TimeSpan.Zero); // 23:00 in Amsterdam
        var priced = Price(tariff, start, TimeSpan.FromHours(4), new(PeriodDimension.Energy, 8), new(PeriodDimension.Time, 4));
        Assert.Equal(2 + (6 * 2), priced.Totals.Cost.BeforeTaxes);
    }

    [Fact]
    public void An_hour_that_happens_twice_is_priced_twice()
    {
        var tariff = Tariff(Element(new TariffRestrictions { StartTime = new(2, 0), EndTime = new(3, 0) }, Per(TariffDimension.Time, 1)));
        var start = new DateTimeOffset(2026, 10, 24, 23, 0, 0, TimeSpan.Zero); // 01:00 in summer time
        var priced = Price(tariff, start, TimeSpan.FromHours(4), new PeriodVolume(PeriodDimension.Time, 4));
        Assert.Equal(2, priced.Totals.Cost.BeforeTaxes);
    }

    [Fact]
    public void An_hour_that_does_not_happen_is_not_priced()
    {
        var tariff = Tariff(Element(new TariffRestrictions { StartTime = new(2, 0), EndTime = new(3, 0) }, Per(TariffDimension.Time, 1)));
        var start = new DateTimeOffset(2026, 3, 29, 0, 0, 0, TimeSpan.Zero); // 01:00 in winter time
        var priced = Price(tariff, start, TimeSpan.FromHours(3), new PeriodVolume(PeriodDimension.Time, 3));
        Assert.Equal(0, priced.Totals.Cost.BeforeTaxes);
    }

    [Theory]
    [InlineData(1, 116)]
    [InlineData(25, 125)]
    [InlineData(500, 500)]
    [Clause("OCPI 2.2.1 11.4.2")]
    public void Energy_is_rounded_up_to_the_step(int stepWh, int billedWh)
    {
        var tariff = Tariff(Element(null, Per(TariffDimension.Energy, 0.25m) with { StepSize = stepWh }));
        var priced = Price(tariff, Noon, TimeSpan.FromHours(1), new PeriodVolume(PeriodDimension.Energy, 0.1152m));
        Assert.Equal(billedWh / 1000m * 0.25m, priced.Totals.Cost.BeforeTaxes);
        Assert.Equal(0.1152m, priced.Totals.EnergyKwh);
    }

    [Fact]
    public void Hours_of_four_decimals_do_not_begin_a_new_step()
    {
        var tariff = Tariff(Element(null, Per(TariffDimension.Time, 6) with { StepSize = 600 }));
        var priced = Price(tariff, Noon, TimeSpan.FromMinutes(10), new PeriodVolume(PeriodDimension.Time, 0.1667m));
        Assert.Equal(0.1667m * 6, priced.Totals.Cost.BeforeTaxes);
    }

    [Fact]
    public void Bounds_hold_without_and_with_taxes_apart_from_each_other()
    {
        var tariff = Tariff(Element(null, Per(TariffDimension.Energy, 1) with { VatPercent = 20 })) with { MaxPrice = new PriceLimit(10, 11) };
        var cost = Price(tariff, Noon, TimeSpan.FromHours(1), new PeriodVolume(PeriodDimension.Energy, 50)).Totals.Cost;
        Assert.Equal((10m, 11m), (cost.BeforeTaxes, cost.AfterTaxes));
    }

    [Fact]
    public void A_least_price_holds_for_a_session_without_energy()
    {
        var tariff = Tariff(Element(null, Per(TariffDimension.Energy, 1))) with { MinPrice = new PriceLimit(0.5m) };
        Assert.Equal(0.5m, Price(tariff, Noon, TimeSpan.FromHours(1), new PeriodVolume(PeriodDimension.Time, 1)).Totals.Cost.BeforeTaxes);
    }

    [Fact]
    public void The_lines_add_up_to_the_total()
    {
        var tariff = Tariff(
            Element(new TariffRestrictions { MaxDuration = TimeSpan.FromMinutes(20) }, Per(TariffDimension.Time, 3) with { VatPercent = 7 }),
            Element(null, Per(TariffDimension.Time, 5) with { VatPercent = 19, StepSize = 900 }, Per(TariffDimension.Flat, 1), Per(TariffDimension.Energy, 0.33m) with { StepSize = 500 }))
            with { MinPrice = new PriceLimit(100, 120) };
        var priced = Price(tariff, Noon, TimeSpan.FromMinutes(47), new(PeriodDimension.Energy, 7.3m), new(PeriodDimension.Time, 47 / 60m));
        Assert.Equal(priced.Totals.Cost.BeforeTaxes, priced.Lines.Sum(line => line.BeforeTaxes));
        Assert.Equal(120m, Math.Round(priced.Totals.Cost.AfterTaxes!.Value, 10));
    }

    private static PricedSession Price(Tariff tariff, DateTimeOffset start, TimeSpan duration, params PeriodVolume[] volumes) =>
        SessionPricer.Price(new PricingInput
        {
            Tariffs = [tariff],
            Periods = [new ChargingPeriod { Start = start, Volumes = volumes, TariffId = tariff.Id }],
            End = start + duration,
            TimeZone = Amsterdam,
        });

    private static Tariff Tariff(params TariffElement[] elements) => new()
    {
        Party = new PartyId("NL", "TNM"),
        Id = "T1",
        Currency = "EUR",
        Taxes = TaxTreatment.Excluded,
        Elements = elements,
        UpdatedAt = Noon,
    };

    private static TariffElement Element(TariffRestrictions? restrictions, params PriceComponent[] components) =>
        new() { Components = components, Restrictions = restrictions };

    private static PriceComponent Per(TariffDimension dimension, decimal price) => new() { Dimension = dimension, Price = price, StepSize = 1 };
}
