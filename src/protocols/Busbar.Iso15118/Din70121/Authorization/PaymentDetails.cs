using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to show its contract and be given a challenge (DIN 70121 PaymentDetailsReq).</summary>
[ExiType("PaymentDetailsReqType", Din70121Namespaces.Body)]
[ExiRoot("PaymentDetailsReq", Substitutes = typeof(BodyElement))]
public sealed partial record PaymentDetailsReq : BodyElement
{
    /// <summary>The contract identifier.</summary>
    [ExiElement("ContractID"), ExiLength(Max = 24)]
    public required string ContractId { get; init; }

    /// <summary>The contract signature certificate chain.</summary>
    [ExiElement("ContractSignatureCertChain")]
    public required CertificateChain ContractSignatureCertChain { get; init; }
}

/// <summary>The station answers PaymentDetailsReq (DIN 70121 PaymentDetailsRes).</summary>
[ExiType("PaymentDetailsResType", Din70121Namespaces.Body)]
[ExiRoot("PaymentDetailsRes", Substitutes = typeof(BodyElement))]
public sealed partial record PaymentDetailsRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The random challenge.</summary>
    [ExiElement("GenChallenge")]
    public required string GenChallenge { get; init; }

    /// <summary>The station's time, in seconds since 1970.</summary>
    [ExiElement("DateTimeNow")]
    public required long DateTimeNow { get; init; }
}
