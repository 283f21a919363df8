using System.Globalization;
using Busbar.Ocpp;
using Busbar.Station;

namespace Busbar.Lab.Traffic;

/// <summary>The lab's stations: of all versions alike, most with two outlets of alternating current, every fourth a fast charger.</summary>
internal static class Fleet
{
    private const int FastChargerEvery = 4;

    private static readonly OcppVersion[] Versions = [OcppVersion.V16, OcppVersion.V201, OcppVersion.V21];

    /// <summary>The settings of so many stations.</summary>
    public static IReadOnlyList<StationSettings> Of(int stations) => [.. Enumerable.Range(0, stations).Select(Station)];

    private static StationSettings Station(int index)
    {
        var isFast = index % FastChargerEvery == FastChargerEvery - 1;
        return new StationSettings
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"LAB-{index + 1:000}"),
            Version = Versions[index % Versions.Length],
            Model = isFast ? "Lab fast charger" : "Lab charger",
            SerialNumber = string.Create(CultureInfo.InvariantCulture, $"BB-{index + 1:0000}"),
            SecurityProfile = 0,
            Evses = isFast ? [Fast(1)] : [new() { Id = 1 }, new() { Id = 2 }],
        };
    }

    private static EvseSettings Fast(int id) =>
        new() { Id = id, IsDirectCurrent = true, Volts = 400, Phases = 1, Amperes = 375, ConnectorType = "cCCS2" };
}
