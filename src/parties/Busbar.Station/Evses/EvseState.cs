using Busbar.Station.Evses.States;

namespace Busbar.Station.Evses;

/// <summary>One state of an EVSE; <see cref="On"/> is the whole machine and touches nothing outside its arguments.</summary>
internal abstract record EvseState
{
    /// <summary>Whether the EVSE is in service; going out of service waits for the end of a session (OCPP 2.0.1 G03.FR.05).</summary>
    internal bool IsOperative { get; init; } = true;

    internal abstract EvseStatus Status { get; }

    internal virtual bool IsPlugged => false;

    internal virtual Grant? Grant => null;

    internal virtual int? ReservationId => null;

    /// <summary>Whether the contactor is closed: everything needed for charging is there.</summary>
    internal virtual bool IsPowerPathClosed => false;

    internal bool HasSession => Grant is not null;

    internal abstract Transition On(EvseEvent evt, DateTimeOffset now);

    /// <summary>What every state without a session does with faults and availability.</summary>
    private protected Transition OnCommon(EvseEvent evt, bool canLeaveServiceNow) => evt switch
    {
        EvseEvent.FaultRaised fault => new(new Faulted(fault.Code) { IsOperative = IsOperative, HasCable = IsPlugged }),
        EvseEvent.MadeInoperative when canLeaveServiceNow => new(new Unavailable { IsOperative = false, HasCable = IsPlugged }),
        EvseEvent.MadeInoperative => new(this with { IsOperative = false }),
        EvseEvent.MadeOperative => new(this with { IsOperative = true }),
        _ => new(this),
    };

    /// <summary>Where an EVSE goes when nothing holds it any more.</summary>
    private protected EvseState Free() => IsOperative ? new Available() : new Unavailable { IsOperative = false };
}
