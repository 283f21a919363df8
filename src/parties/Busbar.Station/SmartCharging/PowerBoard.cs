using Busbar.Station.Evses;
using Busbar.Station.Transactions;
using Busbar.Station.Vehicles;

namespace Busbar.Station.SmartCharging;

/// <summary>Turns profiles, fuses and transactions into what each EVSE offers, whenever something changed.</summary>
internal sealed class PowerBoard(StationCore station)
{
    // A change of one offer can end a session, which frees power for the next: each round settles at least one EVSE.
    private const int MostRounds = 32;

    private bool isBalancing;
    private bool isStale;

    /// <summary>Computes all offers anew; called within itself it only asks for another round.</summary>
    internal void Rebalance()
    {
        isStale = true;
        if (isBalancing)
            return;
        isBalancing = true;
        try
        {
            for (var round = 0; isStale && round < MostRounds; round++)
            {
                isStale = false;
                Balance();
            }
        }
        finally
        {
            isBalancing = false;
        }
    }

    /// <summary>What one EVSE may give at a moment: hardware and profiles, without what others take.</summary>
    internal PowerLimit LimitOf(EvseUnit unit, DateTimeOffset at)
    {
        var context = new LimitContext(
            unit.Settings.Volts, unit.Settings.Phases, unit.Transaction?.StartedAt ?? at, unit.Transaction?.Id,
            station.PriorityCharging.IsActive(unit));
        return ChargingLimits.OfEvse(station.ActiveProfiles, unit.Id, at, context).Min(new(unit.Settings.MaxWatts, unit.Settings.Phases, null));
    }

    /// <summary>What the whole station may take from the grid at a moment.</summary>
    internal PowerLimit LimitOfStation(DateTimeOffset at)
    {
        var reference = station.Settings.Evses[0];
        var context = new LimitContext(reference.IsDirectCurrent ? 230 : reference.Volts, 3, at, null, false);
        var hardware = Math.Min(station.Settings.SupplyWatts, station.Settings.Evses.Sum(e => e.MaxWatts));
        return ChargingLimits.OfStation(station.ActiveProfiles, at, context).Min(new(hardware, null, null));
    }

    /// <summary>The limits of an EVSE, or of the station for EVSE 0, from now on; null for an EVSE that is not there.</summary>
    internal CompositeSchedule? Composite(int evseId, int durationSeconds, RateUnit? unit)
    {
        var now = station.Now;
        if (evseId == 0)
        {
            var reference = station.Settings.Evses[0];
            var volts = reference.IsDirectCurrent ? 230 : reference.Volts;
            return CompositeSchedule.Build(0, now, durationSeconds, unit ?? RateUnit.W, volts, 3, LimitOfStation);
        }

        if (station.Find(evseId) is not { } found)
            return null;
        var settings = found.Settings;
        var natural = settings.IsDirectCurrent ? RateUnit.W : RateUnit.A;
        return CompositeSchedule.Build(
            evseId, now, durationSeconds, unit ?? natural, settings.Volts, settings.Phases, at => LimitOf(found, at).Min(LimitOfStation(at)));
    }

    private void Balance()
    {
        var now = station.Now;
        var units = station.Evses;
        Span<PowerClaim> claims = stackalloc PowerClaim[units.Count];
        var limits = new PowerLimit[units.Count];
        var whole = LimitOfStation(now);
        for (var i = 0; i < units.Count; i++)
        {
            units[i].Settle();
            limits[i] = LimitOf(units[i], now);
            claims[i] = new(Takes(units[i]) ? limits[i].Watts : 0, LeastWatts(units[i], limits[i]));
        }

        var shares = PowerSharing.Divide(whole.Watts, claims);
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.State.IsPowerPathClosed)
                unit.Offer(OfferOf(unit, limits[i].Watts < 0 ? GivenBack(unit, limits[i].Watts) : shares[i], limits[i].Phases));
            if (unit.IsHeldBack && unit.Transaction is { } transaction)
                station.EnergyRanOut(unit, transaction);
            unit.WakeAt(unit.State.IsPowerPathClosed ? ScheduleClock.Earlier(limits[i].Until, whole.Until) : null);
        }
    }

    // A negative setpoint: what the EVSE can take back of it (OCPP 2.1 Q05).
    private static double GivenBack(EvseUnit unit, double watts) =>
        Math.Max(watts, -unit.Settings.DischargeAmperes * unit.Settings.Volts * unit.Settings.Phases);

    private static bool Takes(EvseUnit unit) => unit.State.IsPowerPathClosed && !unit.IsHeldBack;

    private static double LeastWatts(EvseUnit unit, PowerLimit limit) => unit.Settings.IsDirectCurrent
        ? 0
        : SupplyOffer.LeastAlternatingCurrent * unit.Settings.Volts * Phases(unit, limit.Phases);

    private static SupplyOffer OfferOf(EvseUnit unit, double watts, int? phases)
    {
        var used = Phases(unit, phases);
        return new SupplyOffer(watts / unit.Settings.Volts / used, used, unit.Settings.Volts, unit.Settings.IsDirectCurrent);
    }

    private static int Phases(EvseUnit unit, int? phases) =>
        unit.Settings.IsDirectCurrent ? 1 : Math.Clamp(phases ?? unit.Settings.Phases, 1, unit.Settings.Phases);
}
