using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Socket or attached cable (OCPI 2.2.1 8.4.4).</summary>
[WireEnum]
public enum ConnectorFormat
{
    /// <summary>The driver brings the cable.</summary>
    Socket,

    /// <summary>The cable is attached.</summary>
    Cable,
}
