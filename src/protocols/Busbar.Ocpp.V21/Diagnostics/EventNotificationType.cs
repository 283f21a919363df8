using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Which kind of monitor made an event (OCPP 2.1 3.38).</summary>
[WireEnum]
public enum EventNotificationType
{
    /// <summary>The firmware itself, without a monitor.</summary>
    HardWiredNotification,

    /// <summary>A monitor that is fixed in the firmware.</summary>
    HardWiredMonitor,

    /// <summary>A monitor that came with the station's configuration.</summary>
    PreconfiguredMonitor,

    /// <summary>A monitor that the management system has set.</summary>
    CustomMonitor,
}
