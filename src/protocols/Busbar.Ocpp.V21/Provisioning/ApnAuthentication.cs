using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How a station authenticates to a mobile network's access point (OCPP 2.1 3.1).</summary>
[WireEnum]
public enum ApnAuthentication
{
    /// <summary>Plain user name and password.</summary>
    PAP,

    /// <summary>Challenge handshake.</summary>
    CHAP,

    /// <summary>No authentication.</summary>
    NONE,

    /// <summary>The modem picks CHAP, PAP or none, in that order.</summary>
    AUTO,
}
