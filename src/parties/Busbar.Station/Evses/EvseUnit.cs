using Busbar.Ocpp;
using Busbar.Station.Hosting;
using Busbar.Station.Metering;
using Busbar.Station.Transactions;
using Busbar.Station.Vehicles;

namespace Busbar.Station.Evses;

/// <summary>Runs the machine of one EVSE: feeds it events, carries out its effects, and lets time pass for meter and vehicle.</summary>
internal sealed partial class EvseUnit
{
    private readonly StationCore station;
    private SupplyOffer offer = SupplyOffer.None;
    private DateTimeOffset settledAt;
    private Appointment? connectionTimer;
    private Appointment? wake;

    internal EvseUnit(StationCore station, EvseSettings settings, Meter meter)
    {
        this.station = station;
        Settings = settings;
        Meter = meter;
        settledAt = station.Now;
    }

    internal EvseSettings Settings { get; }

    internal int Id => Settings.Id;

    internal Meter Meter { get; }

    internal EvseState State { get; private set; } = new States.Available();

    internal IVehicleSide? Vehicle { get; private set; }

    /// <summary>The connector in use, or the one used last.</summary>
    internal int ConnectorId { get; private set; } = 1;

    internal bool IsCableLocked { get; private set; }

    internal SupplyOffer PresentOffer => offer;

    /// <summary>What the vehicle shows; nothing flows while the contactor is open.</summary>
    internal VehicleReading Reading => State.IsPowerPathClosed && Vehicle is { } vehicle
        ? vehicle.Reading
        : new(0, Settings.IsDirectCurrent ? 1 : Settings.Phases, null, Vehicle is not null, false, null);

    internal void Plug(IVehicleSide vehicle, int connectorId)
    {
        if (Vehicle is not null)
            throw new InvalidOperationException($"EVSE {Id} has a cable plugged already.");
        Settle();
        Vehicle = vehicle;
        ConnectorId = connectorId;
        vehicle.Offer(SupplyOffer.None with { Volts = Settings.Volts, Phases = Settings.Phases, IsDirectCurrent = Settings.IsDirectCurrent });
        vehicle.Changed += OnVehicleChanged;
        Apply(new EvseEvent.CablePlugged(), TriggerReason.CablePluggedIn);
    }

    internal void Unplug()
    {
        if (Vehicle is not { } vehicle)
            return;
        Settle();
        vehicle.Changed -= OnVehicleChanged;
        Apply(new EvseEvent.CableUnplugged(EndsSessionOnUnplug), TriggerReason.EVCommunicationLost);
        Vehicle = null;
    }

    /// <summary>One step of the machine and all that follows from it.</summary>
    internal void Apply(EvseEvent evt, TriggerReason trigger)
    {
        Settle();
        var before = State;
        var transition = before.On(evt, station.Now);
        State = transition.Next;
        foreach (var effect in transition.Effects)
            Execute(effect);
        Follow(before, trigger);
        station.Power.Rebalance();
        // Told after the new offer, so that a session that begins is not shown suspended for an instant.
        if (before.Status != State.Status || before.IsPlugged != State.IsPlugged)
            station.Statuses.Changed(this);
    }

    /// <summary>Lets time pass up to now for the vehicle and the meter.</summary>
    internal void Settle()
    {
        var now = station.Now;
        var elapsed = now - settledAt;
        settledAt = now;
        if (elapsed <= TimeSpan.Zero || !State.IsPowerPathClosed || Vehicle is not { } vehicle)
            return;
        var energy = vehicle.Advance(elapsed);
        Meter.Count(energy);
        if (Transaction is { } transaction && State.Status == EvseStatus.Charging)
            transaction.Charging += elapsed;
    }

    /// <summary>Changes what is offered and lets the machine know what that means.</summary>
    internal void Offer(SupplyOffer next)
    {
        Settle();
        offer = next;
        Vehicle?.Offer(next);
        if (State is not States.Connected connected)
            return;
        var reading = Reading;
        if (reading.WantsToStop)
        {
            Apply(new EvseEvent.StopRequested(StopReason.StoppedByEV), TriggerReason.ChargingStateChanged);
            return;
        }

        if (connected.HasOffer != next.HasPower)
            Apply(new EvseEvent.OfferChanged(next.HasPower), TriggerReason.ChargingStateChanged);
        if (State is States.Connected still && still.WantsEnergy != reading.WantsEnergy)
            Apply(new EvseEvent.DemandChanged(reading.WantsEnergy), TriggerReason.ChargingStateChanged);
    }

    /// <summary>Asks to be looked at again when the vehicle, a limit or the transaction may change.</summary>
    internal void WakeAt(DateTimeOffset? due)
    {
        if (State.IsPowerPathClosed && Vehicle?.UntilChange is { } change)
            due = SmartCharging.ScheduleClock.Earlier(due, station.Now + change);
        due = SmartCharging.ScheduleClock.Earlier(due, LimitReachedAt());
        if (wake is { IsCancelled: false } && wake.Due == due)
            return;
        wake?.Cancel();
        wake = due is { } at ? station.Agenda.At(at, station.Power.Rebalance) : null;
    }

    private bool EndsSessionOnUnplug =>
        station.Settings.Version == OcppVersion.V16 || station.Variables.Flag("TxCtrlr", "StopTxOnEVSideDisconnect");

    private void OnVehicleChanged() => station.Power.Rebalance();

    private void Execute(EvseEffect effect)
    {
        switch (effect)
        {
            case EvseEffect.LockCable:
                IsCableLocked = true;
                break;
            case EvseEffect.UnlockCable:
                IsCableLocked = false;
                break;
            case EvseEffect.OpenContactor:
                offer = SupplyOffer.None with { Volts = Settings.Volts, Phases = Settings.Phases, IsDirectCurrent = Settings.IsDirectCurrent };
                Vehicle?.Offer(offer);
                break;
            case EvseEffect.StartConnectionTimer:
                StartConnectionTimer();
                break;
            case EvseEffect.StopConnectionTimer:
                connectionTimer?.Cancel();
                break;
            case EvseEffect.UseReservation used:
                station.Reservations.Use(used.ReservationId);
                usedReservation = used.ReservationId;
                break;
            case EvseEffect.EndSession end when Transaction is { } transaction:
                transaction.StopReason ??= end.Reason;
                break;
        }
    }

    private void StartConnectionTimer()
    {
        connectionTimer?.Cancel();
        var timeout = station.Variables.Seconds("TxCtrlr", "EVConnectionTimeOut");
        if (timeout > TimeSpan.Zero)
            connectionTimer = station.Agenda.In(timeout, () => Apply(new EvseEvent.ConnectionTimedOut(), TriggerReason.EVConnectTimeout));
    }
}
