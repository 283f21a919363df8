using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>What a station's certificate is for (OCPP 2.0.1 3.9).</summary>
[WireEnum]
public enum CertificateSigningUse
{
    /// <summary>The station's side of the connection to the management system.</summary>
    ChargingStationCertificate,

    /// <summary>The station's side of the connection to the vehicle (ISO 15118).</summary>
    V2GCertificate,
}
