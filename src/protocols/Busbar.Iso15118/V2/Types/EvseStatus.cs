using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>What every kind of station's status has.</summary>
[ExiType("EVSEStatusType", V2Namespaces.DataTypes)]
[ExiRoot("EVSEStatus")]
public abstract partial record EvseStatus
{
    /// <summary>Within how many seconds the car must act on the notification.</summary>
    [ExiElement("NotificationMaxDelay")]
    public required ushort NotificationMaxDelay { get; init; }

    /// <summary>What the station asks the car to do.</summary>
    [ExiElement("EVSENotification")]
    public required EvseNotification EvseNotification { get; init; }
}
