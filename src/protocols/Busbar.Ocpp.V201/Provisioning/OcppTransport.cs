using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>How OCPP travels (OCPP 2.0.1 3.61).</summary>
[WireEnum]
public enum OcppTransport
{
    /// <summary>JSON over WebSocket.</summary>
    JSON,

    /// <summary>SOAP over HTTP.</summary>
    SOAP,
}
