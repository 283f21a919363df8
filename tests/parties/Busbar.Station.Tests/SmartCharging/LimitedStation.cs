using Busbar.Ocpp;
using Busbar.Station.Tests.Bench;
using Busbar.TestKit;
using Msg16 = Busbar.Ocpp.V16;
using Msg201 = Busbar.Ocpp.V201;
using Msg21 = Busbar.Ocpp.V21;

namespace Busbar.Station.Tests.SmartCharging;

/// <summary>One limit of a schedule: from a second on, so many watts.</summary>
internal readonly record struct Step(int FromSecond, decimal Watts);

/// <summary>A station whose charging profiles a test sets without minding the version.</summary>
internal sealed class LimitedStation : IAsyncDisposable
{
    internal const string StationMaximum = "ChargingStationMaxProfile";
    internal const string Default = "TxDefaultProfile";
    internal const string Transaction = "TxProfile";

    private readonly IAsyncDisposable bench;
    private readonly Func<int, string, int, Step[], bool> set;
    private readonly Action<double> pass;
    private readonly Action<int, double> charge;
    private int profiles;

    private LimitedStation(
        IAsyncDisposable bench, ChargingStation station, ManualClock clock, Action<int, double> charge, Func<int, string, int, Step[], bool> set)
    {
        this.bench = bench;
        this.set = set;
        this.charge = charge;
        Station = station;
        pass = seconds => clock.Advance(TimeSpan.FromSeconds(seconds));
    }

    internal ChargingStation Station { get; }

    internal static LimitedStation Of(OcppVersion version) => version switch
    {
        OcppVersion.V16 => Of16(Benches.V16()),
        OcppVersion.V201 => Of201(Benches.V201()),
        _ => Of21(Benches.V21()),
    };

    /// <summary>Sets a profile; its level is one above the one before.</summary>
    internal bool Set(int evse, string purpose, params Step[] steps) => set(evse, purpose, ++profiles, steps);

    /// <summary>Sets a profile that holds from the start.</summary>
    internal bool Set(int evse, string purpose, decimal watts) => Set(evse, purpose, new Step(0, watts));

    internal void Charge(int evse, double watts = 22_000) => charge(evse, watts);

    internal void Pass(double seconds) => pass(seconds);

    internal double PowerOf(int evse) => Math.Round(Station.View(evse).PowerWatts, 3);

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    private static LimitedStation Of16(StationBench<FakeCsms16> bench) => new(
        bench, bench.Station, bench.Clock, (evse, watts) => bench.Charge(evse, $"T{evse}", 100_000, watts), (evse, purpose, number, steps) =>
            bench.Csms.Ask<Msg16.SetChargingProfileRequest, Msg16.SetChargingProfileResponse>(new()
            {
                ConnectorId = evse,
                CsChargingProfiles = new()
                {
                    ChargingProfileId = number,
                    StackLevel = number,
                    ChargingProfilePurpose = purpose is StationMaximum ? Msg16.ChargingProfilePurposeType.ChargePointMaxProfile : Enum.Parse<Msg16.ChargingProfilePurposeType>(purpose),
                    ChargingProfileKind = Msg16.ChargingProfileKindType.Absolute,
                    ChargingSchedule = new()
                    {
                        StartSchedule = bench.Clock.GetUtcNow(),
                        ChargingRateUnit = Msg16.ChargingRateUnitType.W,
                        ChargingSchedulePeriod = [.. steps.Select(s => new Msg16.ChargingSchedulePeriod { StartPeriod = s.FromSecond, Limit = s.Watts })],
                    },
                },
            }).Status == Msg16.ChargingProfileStatus.Accepted);

    private static LimitedStation Of201(StationBench<FakeCsms201> bench) => new(
        bench, bench.Station, bench.Clock, (evse, watts) => bench.Charge(evse, $"T{evse}", 100_000, watts), (evse, purpose, number, steps) =>
            bench.Csms.Ask<Msg201.SetChargingProfileRequest, Msg201.SetChargingProfileResponse>(new()
            {
                EvseId = evse,
                ChargingProfile = new()
                {
                    Id = number,
                    StackLevel = number,
                    ChargingProfilePurpose = Enum.Parse<Msg201.ChargingProfilePurpose>(purpose),
                    ChargingProfileKind = Msg201.ChargingProfileKind.Absolute,
                    TransactionId = purpose is Transaction ? bench.Station.View(evse).TransactionId : null,
                    ChargingSchedule =
                    [
                        new()
                        {
                            Id = number,
                            StartSchedule = bench.Clock.GetUtcNow(),
                            ChargingRateUnit = Msg201.ChargingRateUnit.W,
                            ChargingSchedulePeriod = [.. steps.Select(s => new Msg201.ChargingSchedulePeriod { StartPeriod = s.FromSecond, Limit = s.Watts })],
                        },
                    ],
                },
            }).Status == Msg201.ChargingProfileStatus.Accepted);

    private static LimitedStation Of21(StationBench<FakeCsms21> bench) => new(
        bench, bench.Station, bench.Clock, (evse, watts) => bench.Charge(evse, $"T{evse}", 100_000, watts), (evse, purpose, number, steps) =>
            bench.Csms.Ask<Msg21.SetChargingProfileRequest, Msg21.SetChargingProfileResponse>(new()
            {
                EvseId = evse,
                ChargingProfile = new()
                {
                    Id = number,
                    StackLevel = number,
                    ChargingProfilePurpose = Enum.Parse<Msg21.ChargingProfilePurpose>(purpose),
                    ChargingProfileKind = Msg21.ChargingProfileKind.Absolute,
                    TransactionId = purpose is Transaction ? bench.Station.View(evse).TransactionId : null,
                    ChargingSchedule =
                    [
                        new()
                        {
                            Id = number,
                            StartSchedule = bench.Clock.GetUtcNow(),
                            ChargingRateUnit = Msg21.ChargingRateUnit.W,
                            ChargingSchedulePeriod = [.. steps.Select(s => new Msg21.ChargingSchedulePeriod { StartPeriod = s.FromSecond, Limit = s.Watts })],
                        },
                    ],
                },
            }).Status == Msg21.ChargingProfileStatus.Accepted);
}
