using Busbar.Station.Transactions;

namespace Busbar.Station.Evses;

/// <summary>How a change of availability went.</summary>
internal enum AvailabilityAnswer
{
    Accepted,
    Rejected,
    Scheduled,
}

/// <summary>A place taken out of service: the station (0, 0), an EVSE (n, 0) or a connector (n, m).</summary>
internal sealed record ClosedPlace(int EvseId, int ConnectorId);

/// <summary>What the CSMS took out of service, kept over restarts (OCPP 2.0.1 G03, G04).</summary>
internal sealed class Availability(StationCore station)
{
    private readonly List<ClosedPlace> closed = [];

    internal bool IsStationOperative => !closed.Contains(new(0, 0));

    internal List<ClosedPlace> Closed => closed;

    internal AvailabilityAnswer Change(int? evseId, int? connectorId, bool isOperative)
    {
        if (evseId is { } id && (station.Find(id) is not { } known || connectorId > known.Settings.Connectors || connectorId < 1))
            return AvailabilityAnswer.Rejected;
        var place = new ClosedPlace(evseId ?? 0, connectorId ?? 0);
        if (isOperative ? closed.Remove(place) : !closed.Contains(place))
        {
            if (!isOperative)
                closed.Add(place);
            station.KeepAvailability();
        }

        var affected = station.Evses.Where(e => evseId is null || e.Id == evseId).ToArray();
        var answer = !isOperative && affected.Any(e => Holds(e, connectorId)) ? AvailabilityAnswer.Scheduled : AvailabilityAnswer.Accepted;
        // The answer goes first, the new status after it.
        station.Agenda.At(station.Now, () => PutInForce(affected, connectorId, isStation: evseId is null));
        return answer;                                                                        // (OCPP 2.0.1 G03.FR.05)
    }

    internal void Restore(IEnumerable<ClosedPlace> places)
    {
        closed.AddRange(places);
        PutInForce(station.Evses, null, isStation: false);
        foreach (var place in closed.Where(p => p.ConnectorId > 0))
            station.Find(place.EvseId)?.SetConnectorOperative(place.ConnectorId, false);
    }

    private void PutInForce(IEnumerable<EvseUnit> units, int? connectorId, bool isStation)
    {
        foreach (var unit in units)
        {
            if (connectorId is { } connector)
                unit.SetConnectorOperative(connector, !closed.Contains(new(unit.Id, connector)));
            else if (unit.State.IsOperative != IsOpen(unit.Id))
                unit.Apply(IsOpen(unit.Id) ? new EvseEvent.MadeOperative() : new EvseEvent.MadeInoperative(), TriggerReason.AbnormalCondition);
            if (!unit.State.IsOperative && !unit.State.HasSession)
                station.Reservations.EvseLost(unit.Id);
        }

        if (isStation && station.IsOcpp16)
            station.Statuses.TellStation();
    }

    private bool IsOpen(int evseId) => IsStationOperative && !closed.Contains(new(evseId, 0));

    private static bool Holds(EvseUnit unit, int? connectorId) =>
        (unit.State.HasSession || unit.Transaction is not null) && (connectorId is null || connectorId == unit.ConnectorId);
}
