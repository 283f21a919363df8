namespace Busbar.Station.Evses.States;

/// <summary>Out of service by a defect; it remembers whether it was in service before.</summary>
internal sealed record Faulted(string Code) : EvseState
{
    internal bool HasCable { get; init; }

    internal override EvseStatus Status => EvseStatus.Faulted;

    internal override bool IsPlugged => HasCable;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CablePlugged => new(this with { HasCable = true }),
        EvseEvent.CableUnplugged => new(this with { HasCable = false }),
        EvseEvent.FaultCleared when HasCable && IsOperative => new(new Finishing()),
        EvseEvent.FaultCleared => new(Free()),
        EvseEvent.FaultRaised f => new(this with { Code = f.Code }),
        _ => OnCommon(evt, canLeaveServiceNow: false),
    };
}
