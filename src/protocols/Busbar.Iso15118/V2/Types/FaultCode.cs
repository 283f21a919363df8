using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The fault code.</summary>
[ExiEnum("faultCodeType")]
public enum FaultCode
{
    /// <summary>Parsing error.</summary>
    ParsingError,

    /// <summary>No TLS root certificat available.</summary>
    [WireName("NoTLSRootCertificatAvailable")]
    NoTlsRootCertificatAvailable,

    /// <summary>Unknown error.</summary>
    UnknownError,
}
