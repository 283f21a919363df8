using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The charging session.</summary>
[ExiEnum("chargingSessionType")]
public enum ChargingSession
{
    /// <summary>Terminate.</summary>
    Terminate,

    /// <summary>Pause.</summary>
    Pause,
}
