using Busbar.Ocpp;
using Busbar.TestKit;

namespace Busbar.Station.Tests.SmartCharging;

/// <summary>Charging profiles are obeyed: what flows is what they allow, from the moment they say so.</summary>
public sealed class LimitTests
{
    private const double Full = 22_000;

    public static TheoryData<OcppVersion> Every => [.. OcppVersions.NewestFirst];

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.07")]
    [Clause("OCPP 1.6 3.13.4")]
    public async Task A_transaction_is_limited_by_its_own_profile(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        station.Charge(1);
        station.Charge(2);
        Assert.Equal(Full, station.PowerOf(1));
        Assert.True(station.Set(1, LimitedStation.Transaction, 7_000));
        Assert.Equal((7_000, Full), (station.PowerOf(1), station.PowerOf(2)));
        station.Pass(3600);
        Assert.Equal(7_000, station.Station.View(1).ImportWattHours, 3);
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.09")]
    public async Task A_profile_for_a_transaction_that_is_not_there_is_refused(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        Assert.False(station.Set(1, LimitedStation.Transaction, 7_000));
        station.Charge(1);
        Assert.Equal(Full, station.PowerOf(1));
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.08")]
    public async Task A_transaction_s_profile_ends_with_it(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        station.Charge(1);
        Assert.True(station.Set(1, LimitedStation.Transaction, 7_000));
        station.Station.Unplug(1);
        station.Charge(1);
        Assert.Equal(Full, station.PowerOf(1));
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.17")]
    public async Task The_default_holds_for_all_transactions_until_one_has_its_own(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        Assert.True(station.Set(0, LimitedStation.Default, 9_000));
        station.Charge(1);
        station.Charge(2);
        Assert.Equal((9_000, 9_000), (station.PowerOf(1), station.PowerOf(2)));
        Assert.True(station.Set(2, LimitedStation.Transaction, 15_000));
        Assert.Equal((9_000, 15_000), (station.PowerOf(1), station.PowerOf(2)));
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.17")]
    public async Task Of_two_defaults_the_higher_level_holds(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        station.Charge(1);
        Assert.True(station.Set(1, LimitedStation.Default, 9_000));
        Assert.True(station.Set(1, LimitedStation.Default, 12_000));
        Assert.Equal(12_000, station.PowerOf(1));
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K04.FR.03")]
    public async Task All_EVSEs_together_stay_below_the_station_s_maximum(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        station.Charge(1);
        station.Charge(2);
        Assert.True(station.Set(0, LimitedStation.StationMaximum, 20_000));
        Assert.Equal(20_000, station.PowerOf(1) + station.PowerOf(2), 3);
        Assert.Equal(station.PowerOf(1), station.PowerOf(2), 3);
        station.Station.Unplug(2);
        Assert.Equal(20_000, station.PowerOf(1), 3);
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.31")]
    public async Task A_schedule_changes_the_power_at_its_times(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        station.Charge(1);
        Assert.True(station.Set(1, LimitedStation.Transaction, new Step(0, 6_000), new Step(1800, 12_000), new Step(3600, 0)));
        Assert.Equal(6_000, station.PowerOf(1));
        station.Pass(1800);
        Assert.Equal(12_000, station.PowerOf(1));
        station.Pass(1800);
        Assert.Equal(0, station.PowerOf(1));
        station.Pass(1800);
        Assert.Equal(9_000, station.Station.View(1).ImportWattHours, 3);
    }

    [Theory]
    [MemberData(nameof(Every))]
    [Clause("OCPP 2.0.1 K01.FR.45")]
    public async Task Less_than_a_car_can_take_stops_the_energy_and_not_the_transaction(OcppVersion version)
    {
        await using var station = LimitedStation.Of(version);
        station.Charge(1);
        Assert.True(station.Set(1, LimitedStation.Transaction, 3_000));
        Assert.Equal(0, station.PowerOf(1));
        Assert.NotNull(station.Station.View(1).TransactionId);
        Assert.Equal(Evses.EvseStatus.SuspendedEVSE, station.Station.View(1).Status);
        Assert.True(station.Set(1, LimitedStation.Transaction, 5_000));
        Assert.Equal(5_000, station.PowerOf(1));
    }
}
