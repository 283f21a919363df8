namespace Busbar.Station.Evses.States;

/// <summary>A cable is there and a token is awaited; a reservation, if any, still says whose.</summary>
internal sealed record AwaitingToken(int? Reservation = null) : EvseState
{
    // A cable alone does not use a reservation (OCPP 2.0.1 G03.FR.09).
    internal override EvseStatus Status => Reservation is null ? EvseStatus.Preparing : EvseStatus.Reserved;

    internal override bool IsPlugged => true;

    internal override int? ReservationId => Reservation;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CableUnplugged when Reservation is { } id && IsOperative => new(new Reserved(id)),
        EvseEvent.CableUnplugged => new(Free()),
        EvseEvent.Authorized a => new(                                                        // (OCPP 2.0.1 E02.FR.02)
            new SuspendedByStation(a.Grant) { IsOperative = IsOperative },
            [.. Used(), new EvseEffect.LockCable(), new EvseEffect.CloseContactor()]),
        EvseEvent.Reserved r => new(this with { Reservation = r.ReservationId }),
        EvseEvent.ReservationEnded => new(this with { Reservation = null }),
        _ => OnCommon(evt, canLeaveServiceNow: true),
    };

    private EvseEffect[] Used() => Reservation is { } id ? [new EvseEffect.UseReservation(id)] : [];
}
