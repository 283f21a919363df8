using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Socket or attached cable (OCPI 2.3.0 8.4.5).</summary>
[WireEnum]
public enum ConnectorFormat
{
    /// <summary>The driver brings the cable.</summary>
    Socket,

    /// <summary>The cable is attached.</summary>
    Cable,
}
