using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>What an installed certificate is for (OCPP 1.6 security 6.4).</summary>
[WireEnum]
public enum CertificateUse
{
    /// <summary>Root of trust for the central system.</summary>
    CentralSystemRootCertificate,

    /// <summary>Root of trust for the manufacturer's firmware.</summary>
    ManufacturerRootCertificate,
}
