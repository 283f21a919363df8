namespace Busbar.Station.Evses.States;

/// <summary>The vehicle may charge but is offered no power.</summary>
internal sealed record SuspendedByStation(Grant Holder) : Connected(Holder)
{
    internal override EvseStatus Status => EvseStatus.SuspendedEVSE;
}
