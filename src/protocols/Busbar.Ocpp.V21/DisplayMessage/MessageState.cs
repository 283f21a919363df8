using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The state of the station in which a message is shown (OCPP 2.1 3.62).</summary>
[WireEnum]
public enum MessageState
{
    /// <summary>While charging.</summary>
    Charging,

    /// <summary>While faulted.</summary>
    Faulted,

    /// <summary>While nobody uses the station.</summary>
    Idle,

    /// <summary>While out of service.</summary>
    Unavailable,

    /// <summary>While charging is suspended.</summary>
    Suspended,

    /// <summary>While discharging.</summary>
    Discharging,
}
