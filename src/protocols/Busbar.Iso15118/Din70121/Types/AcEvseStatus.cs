using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The AC station's status.</summary>
[ExiType("AC_EVSEStatusType", Din70121Namespaces.DataTypes)]
[ExiRoot("AC_EVSEStatus", Substitutes = typeof(EvseStatus))]
public sealed partial record AcEvseStatus : EvseStatus
{
    /// <summary>Whether the contactor is closed.</summary>
    [ExiElement("PowerSwitchClosed")]
    public required bool PowerSwitchClosed { get; init; }

    /// <summary>Whether the residual current device has tripped.</summary>
    [ExiElement("RCD")]
    public required bool Rcd { get; init; }

    /// <summary>Within how many seconds the car must act on the notification.</summary>
    [ExiElement("NotificationMaxDelay")]
    public required uint NotificationMaxDelay { get; init; }

    /// <summary>What the station asks the car to do.</summary>
    [ExiElement("EVSENotification")]
    public required EvseNotification EvseNotification { get; init; }
}
