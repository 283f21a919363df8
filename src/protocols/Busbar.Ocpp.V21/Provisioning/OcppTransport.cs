using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How OCPP travels (OCPP 2.1 3.72).</summary>
[WireEnum]
public enum OcppTransport
{
    /// <summary>SOAP over HTTP.</summary>
    SOAP,

    /// <summary>JSON over WebSocket.</summary>
    JSON,
}
