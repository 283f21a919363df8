using Busbar.Ocpp;
using Busbar.Station.CentralSystem;

namespace Busbar.Station.Evses;

/// <summary>Tells the CSMS how the EVSEs stand, each change once.</summary>
internal sealed class StatusReports(StationCore station)
{
    private readonly Dictionary<(int Evse, int Connector), (EvseStatus Status, bool IsPlugged)> told = [];

    /// <summary>An EVSE changed: told now, or after reconnection when it still differs (OCPP 2.0.1 B04.FR.02).</summary>
    internal void Changed(EvseUnit unit)
    {
        station.Say("status", $"EVSE {unit.Id} {unit.State.Status}");
        if (station.Registration.IsAccepted && station.IsOnline)
            Tell(unit, onlyChanges: true);
    }

    /// <summary>After a boot, or after being away longer than the threshold, everything is told (OCPP 2.0.1 B04.FR.01).</summary>
    internal void TellAll(bool onlyChanges)
    {
        if (!onlyChanges && station.Settings.Version == OcppVersion.V16)
            TellStation();
        foreach (var unit in station.Evses)
            Tell(unit, onlyChanges);
    }

    /// <summary>A report did not arrive: with the next connection the connector is told again.</summary>
    internal void Forget(Notice.Status lost) => told.Remove((lost.EvseId, lost.ConnectorId));

    /// <summary>One EVSE or connector, because the CSMS asked.</summary>
    internal void Repeat(EvseUnit unit, int? connectorId) => Tell(unit, onlyChanges: false, connectorId);

    internal void TellStation() => station.Outbound.Tell(new Notice.Status(
        0, 0, station.IsOperative ? EvseStatus.Available : EvseStatus.Unavailable, false, null, station.Now));

    private void Tell(EvseUnit unit, bool onlyChanges, int? onlyConnector = null)
    {
        for (var connector = 1; connector <= unit.Settings.Connectors; connector++)
        {
            if (onlyConnector is { } wanted && wanted != connector)
                continue;
            var status = unit.StatusOf(connector);
            var isPlugged = connector == unit.ConnectorId && unit.State.IsPlugged;
            if (onlyChanges && told.TryGetValue((unit.Id, connector), out var last) && last == (status, isPlugged))
                continue;
            told[(unit.Id, connector)] = (status, isPlugged);
            station.Outbound.Tell(new Notice.Status(unit.Id, connector, status, isPlugged, unit.FaultCode, station.Now));
        }
    }
}
