namespace Busbar.Station.Evses.States;

/// <summary>Energy flows.</summary>
internal sealed record Charging(Grant Holder) : Connected(Holder)
{
    internal override EvseStatus Status => EvseStatus.Charging;
}
