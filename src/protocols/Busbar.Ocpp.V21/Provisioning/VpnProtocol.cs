using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The protocol of a virtual private network (OCPP 2.1 3.110).</summary>
[WireEnum]
public enum VpnProtocol
{
    /// <summary>IKE version 2.</summary>
    IKEv2,

    /// <summary>IPsec.</summary>
    IPSec,

    /// <summary>L2TP.</summary>
    L2TP,

    /// <summary>PPTP.</summary>
    PPTP,
}
