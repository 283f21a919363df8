using Busbar.Ocpp;
using Busbar.Station.Persistence;
using Busbar.TestKit;

namespace Busbar.Station.Tests.Bench;

/// <summary>A bench per version.</summary>
internal static class Benches
{
    internal static StationBench<FakeCsms16> V16(Func<StationSettings, StationSettings>? change = null, IStationStore? store = null, ManualClock? clock = null) =>
        new(OcppVersion.V16, time => new FakeCsms16(time), change, store, clock);

    internal static StationBench<FakeCsms201> V201(Func<StationSettings, StationSettings>? change = null, IStationStore? store = null, ManualClock? clock = null) =>
        new(OcppVersion.V201, time => new FakeCsms201(time), change, store, clock);

    internal static StationBench<FakeCsms21> V21(Func<StationSettings, StationSettings>? change = null, IStationStore? store = null, ManualClock? clock = null) =>
        new(OcppVersion.V21, time => new FakeCsms21(time), change, store, clock);

    /// <summary>A station whose variables leave the factory so.</summary>
    internal static Func<StationSettings, StationSettings> With(params (string Name, string Value)[] variables) =>
        settings => settings with { Variables = variables.ToDictionary(v => v.Name, v => v.Value) };
}
