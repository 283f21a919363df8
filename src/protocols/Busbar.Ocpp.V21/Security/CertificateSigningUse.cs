using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a station's certificate is for (OCPP 2.1 3.10).</summary>
[WireEnum]
public enum CertificateSigningUse
{
    /// <summary>The station's side of the connection to the management system.</summary>
    ChargingStationCertificate,

    /// <summary>The station's side of the connection to the vehicle (ISO 15118).</summary>
    V2GCertificate,

    /// <summary>The station's side of the connection to the vehicle, for ISO 15118-20.</summary>
    V2G20Certificate,
}
