using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The version of OCPP of a connection profile (OCPP 2.1 3.73).</summary>
[WireEnum]
public enum OcppProtocolVersion
{
    /// <summary>OCPP 1.2.</summary>
    OCPP12,

    /// <summary>OCPP 1.5.</summary>
    OCPP15,

    /// <summary>OCPP 1.6.</summary>
    OCPP16,

    /// <summary>OCPP 2.0.</summary>
    OCPP20,

    /// <summary>OCPP 2.0.1.</summary>
    OCPP201,

    /// <summary>OCPP 2.1.</summary>
    OCPP21,
}
