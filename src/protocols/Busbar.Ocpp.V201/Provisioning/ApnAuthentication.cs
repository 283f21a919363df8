using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>How a station authenticates to a mobile network's access point (OCPP 2.0.1 3.1).</summary>
[WireEnum]
public enum ApnAuthentication
{
    /// <summary>Challenge handshake.</summary>
    CHAP,

    /// <summary>No authentication.</summary>
    NONE,

    /// <summary>Plain user name and password.</summary>
    PAP,

    /// <summary>The modem picks CHAP, PAP or none, in that order.</summary>
    AUTO,
}
