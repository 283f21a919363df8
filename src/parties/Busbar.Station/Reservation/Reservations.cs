using System.Text.Json;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;
using Busbar.Station.Transactions;

namespace Busbar.Station.Reservation;

/// <summary>The reservations of one station, for one EVSE or for any (OCPP 2.0.1 H).</summary>
internal sealed class Reservations(StationCore station, IStationStore store)
{
    private const string Prefix = "reservation/";
    private readonly Dictionary<int, (ReservedPlace Place, Appointment Expiry)> places = [];

    internal int Count => places.Count;

    /// <summary>Takes up again what was promised before a restart (OCPP 2.0.1 B11.FR.05).</summary>
    internal void Restore(IEnumerable<KeyValuePair<string, byte[]>> kept)
    {
        foreach (var (_, value) in kept.Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.ReservedPlace) is { } place)
                Reserve(place);
        }
    }

    internal ReservationAnswer Reserve(ReservedPlace place)
    {
        if (places.ContainsKey(place.Id))
            End(place.Id);                                                                    // (OCPP 2.0.1 H01.FR.02)
        if (place.ExpiresAt <= station.Now)
            return ReservationAnswer.Rejected;
        var answer = place.EvseId is { } evseId ? CanReserve(station.Find(evseId)) : CanReserveAny(place);
        if (answer != ReservationAnswer.Accepted)
            return answer;
        places[place.Id] = (place, station.Agenda.At(place.ExpiresAt, () => Expire(place.Id)));
        store.Put(Prefix + place.Id, JsonSerializer.SerializeToUtf8Bytes(place, StationJson.Default.ReservedPlace));
        if (place.EvseId is { } evse)
            station.Find(evse)!.Apply(new EvseEvent.Reserved(place.Id), TriggerReason.AbnormalCondition);
        return answer;
    }

    internal bool Cancel(int reservationId)
    {
        if (!places.ContainsKey(reservationId))
            return false;
        End(reservationId);
        return true;
    }

    /// <summary>The one it was made for has come.</summary>
    internal void Use(int reservationId) => Remove(reservationId);

    internal bool Admits(int reservationId, IdToken token, IdToken? group) =>
        !places.TryGetValue(reservationId, out var found) || found.Place.Admits(token, group);

    /// <summary>Whether a stranger may take this EVSE without breaking promises of any EVSE (OCPP 2.0.1 H01.FR.20).</summary>
    internal bool LeavesRoom(EvseUnit unit, IdToken token, IdToken? group)
    {
        var floating = places.Values.Where(p => p.Place.EvseId is null).Select(p => p.Place).ToArray();
        if (floating.Length == 0)
            return true;
        if (floating.FirstOrDefault(p => p.Admits(token, group)) is { } own)
        {
            Remove(own.Id);
            return true;
        }

        var free = station.Evses.Count(u => u != unit && u.State is { IsOperative: true, Status: EvseStatus.Available });
        return free >= floating.Length;
    }

    /// <summary>An EVSE broke down or left service: its promise ends (OCPP 2.0.1 H01.FR.17).</summary>
    internal void EvseLost(int evseId)
    {
        foreach (var place in places.Values.Select(p => p.Place).Where(p => p.EvseId == evseId).ToArray())
        {
            Remove(place.Id);
            station.Outbound.Tell(new Notice.ReservationEnded(place.Id, ReservationEnd.Removed));
        }
    }

    private ReservationAnswer CanReserveAny(ReservedPlace place)
    {
        if (!station.Variables.Flag("ReservationCtrlr", "NonEvseSpecific"))
            return ReservationAnswer.Rejected;
        var candidates = station.Evses.Where(u => place.ConnectorType is null || u.Settings.ConnectorType == place.ConnectorType).ToArray();
        var taken = places.Values.Count(p => p.Place.EvseId is null);
        var free = candidates.Count(u => CanReserve(u) == ReservationAnswer.Accepted);
        if (free > taken)
            return ReservationAnswer.Accepted;
        return candidates.Select(CanReserve).FirstOrDefault(a => a != ReservationAnswer.Accepted, ReservationAnswer.Occupied);
    }

    // (OCPP 2.0.1 H01.FR.11, H01.FR.12, H01.FR.14)
    private static ReservationAnswer CanReserve(EvseUnit? unit) => unit?.State.Status switch
    {
        null => ReservationAnswer.Rejected,
        EvseStatus.Available => ReservationAnswer.Accepted,
        EvseStatus.Faulted => ReservationAnswer.Faulted,
        EvseStatus.Unavailable => ReservationAnswer.Unavailable,
        _ => ReservationAnswer.Occupied,
    };

    private void Expire(int reservationId)
    {
        End(reservationId);
        station.Outbound.Tell(new Notice.ReservationEnded(reservationId, ReservationEnd.Expired)); // (OCPP 2.0.1 H04.FR.03)
    }

    private void End(int reservationId)
    {
        if (Remove(reservationId)?.EvseId is { } evseId && station.Find(evseId) is { } unit && unit.State.ReservationId == reservationId)
            unit.Apply(new EvseEvent.ReservationEnded(), TriggerReason.AbnormalCondition);
    }

    private ReservedPlace? Remove(int reservationId)
    {
        if (!places.Remove(reservationId, out var found))
            return null;
        found.Expiry.Cancel();
        store.Delete(Prefix + reservationId);
        return found.Place;
    }
}
