using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>The state of the station in which a message is shown (OCPP 2.0.1 3.53).</summary>
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
}
