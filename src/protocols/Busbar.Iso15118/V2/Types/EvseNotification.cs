using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The station's notification.</summary>
[ExiEnum("EVSENotificationType")]
public enum EvseNotification
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Stop charging.</summary>
    StopCharging,

    /// <summary>Re negotiation.</summary>
    ReNegotiation,
}
