using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Whether a triggered message will come (OCPP 1.6 7.44).</summary>
[WireEnum]
public enum TriggerMessageStatus
{
    /// <summary>It will.</summary>
    Accepted,

    /// <summary>It will not.</summary>
    Rejected,

    /// <summary>The charge point does not know that message or cannot be asked for it.</summary>
    NotImplemented,
}
