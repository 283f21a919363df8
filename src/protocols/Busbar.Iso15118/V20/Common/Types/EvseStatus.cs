using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The station's status.</summary>
[ExiType("EVSEStatusType", V20Namespaces.CommonTypes)]
public sealed partial record EvseStatus
{
    /// <summary>Within how many seconds the car must act on the notification.</summary>
    [ExiElement("NotificationMaxDelay")]
    public required ushort NotificationMaxDelay { get; init; }

    /// <summary>What the station asks the car to do.</summary>
    [ExiElement("EVSENotification")]
    public required EvseNotification EvseNotification { get; init; }
}
