using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The network interface a station uses (OCPP 2.1 3.71).</summary>
[WireEnum]
public enum OcppInterface
{
    /// <summary>First wired interface.</summary>
    Wired0,

    /// <summary>Second wired interface.</summary>
    Wired1,

    /// <summary>Third wired interface.</summary>
    Wired2,

    /// <summary>Fourth wired interface.</summary>
    Wired3,

    /// <summary>First wireless interface.</summary>
    Wireless0,

    /// <summary>Second wireless interface.</summary>
    Wireless1,

    /// <summary>Third wireless interface.</summary>
    Wireless2,

    /// <summary>Fourth wireless interface.</summary>
    Wireless3,

    /// <summary>Any interface.</summary>
    Any,
}
