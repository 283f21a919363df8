namespace Busbar.Station.Evses.States;

/// <summary>The session ended and the cable is still there.</summary>
internal sealed record Finishing : EvseState
{
    internal override EvseStatus Status => EvseStatus.Finishing;

    internal override bool IsPlugged => true;

    internal override Transition On(EvseEvent evt, DateTimeOffset now) => evt switch
    {
        EvseEvent.CableUnplugged => new(Free()),                                              // (OCPP 2.0.1 E09.FR.02)
        EvseEvent.Authorized a when IsOperative => new(
            new SuspendedByStation(a.Grant), new EvseEffect.LockCable(), new EvseEffect.CloseContactor()),
        _ => OnCommon(evt, canLeaveServiceNow: true),
    };
}
