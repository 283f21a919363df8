using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The charging session.</summary>
[ExiEnum("chargingSessionType")]
public enum ChargingSession
{
    /// <summary>Pause.</summary>
    Pause,

    /// <summary>Terminate.</summary>
    Terminate,

    /// <summary>Service renegotiation.</summary>
    ServiceRenegotiation,
}
