namespace Busbar.Station.Evses.States;

/// <summary>Out of service by command.</summary>
internal sealed record Unavailable : EvseState
{
    internal bool HasCable { get; init; }

    internal override EvseStatus Status => EvseStatus.Unavailable;

    internal override bool IsPlugged => HasCable;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CablePlugged => new(this with { HasCable = true }),
        EvseEvent.CableUnplugged => new(this with { HasCable = false }),
        EvseEvent.MadeOperative => new(HasCable ? new AwaitingToken() : new Available()),     // (OCPP 2.0.1 G03.FR.04)
        _ => OnCommon(evt, canLeaveServiceNow: true),
    };
}
