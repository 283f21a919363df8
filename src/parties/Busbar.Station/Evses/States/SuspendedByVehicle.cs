namespace Busbar.Station.Evses.States;

/// <summary>Power is offered and the vehicle takes none.</summary>
internal sealed record SuspendedByVehicle(Grant Holder) : Connected(Holder)
{
    internal override EvseStatus Status => EvseStatus.SuspendedEV;
}
