using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks whether a token may charge (OCPP 2.1 C01).</summary>
[WireMessage("Authorize", MessageKind.Request, MessageSender.Station, "OCPP 2.1 C01")]
[WireRecord]
public sealed partial record AuthorizeRequest
{
    /// <summary>The token.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>The contract certificate's chain in PEM, where the station cannot check it itself.</summary>
    [MaxLength(10000)]
    public string? Certificate { get; init; }

    /// <summary>The certificates whose revocation status the management system is to look up.</summary>
    [Items(Min = 1, Max = 4)]
    public IReadOnlyList<OcspRequestData>? Iso15118CertificateHashData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether a token may charge (OCPP 2.1 C01).</summary>
[WireMessage("Authorize", MessageKind.Response, MessageSender.Station, "OCPP 2.1 C01")]
[WireRecord]
public sealed partial record AuthorizeResponse
{
    /// <summary>What holds for the token.</summary>
    public required IdTokenInfo IdTokenInfo { get; init; }

    /// <summary>What the check of the contract certificate found.</summary>
    public AuthorizeCertificateStatus? CertificateStatus { get; init; }

    /// <summary>The ways of taking or giving energy that the vehicle may choose from; absent means charging only.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<EnergyTransferMode>? AllowedEnergyTransfer { get; init; }

    /// <summary>The driver's tariff.</summary>
    public Tariff? Tariff { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What the check of a contract certificate found (OCPP 2.1 3.4).</summary>
[WireEnum]
public enum AuthorizeCertificateStatus
{
    /// <summary>The certificate is good.</summary>
    Accepted,

    /// <summary>A signature in the chain is wrong.</summary>
    SignatureError,

    /// <summary>A certificate of the chain is past its validity.</summary>
    CertificateExpired,

    /// <summary>A certificate of the chain has been revoked.</summary>
    CertificateRevoked,

    /// <summary>There is no certificate to check.</summary>
    NoCertificateAvailable,

    /// <summary>The chain cannot be built or verified.</summary>
    CertChainError,

    /// <summary>The contract behind the certificate has ended.</summary>
    ContractCancelled,
}
