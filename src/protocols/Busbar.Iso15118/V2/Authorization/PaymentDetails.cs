using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to show its contract and be given a challenge (ISO 15118-2 PaymentDetailsReq).</summary>
[ExiType("PaymentDetailsReqType", V2Namespaces.Body)]
[ExiRoot("PaymentDetailsReq", Substitutes = typeof(BodyElement))]
public sealed partial record PaymentDetailsReq : BodyElement
{
    /// <summary>The contract.</summary>
    [ExiElement("eMAID"), ExiLength(Min = 14, Max = 15)]
    public required string Emaid { get; init; }

    /// <summary>The contract signature certificate chain.</summary>
    [ExiElement("ContractSignatureCertChain")]
    public required CertificateChain ContractSignatureCertChain { get; init; }
}

/// <summary>The station answers PaymentDetailsReq (ISO 15118-2 PaymentDetailsRes).</summary>
[ExiType("PaymentDetailsResType", V2Namespaces.Body)]
[ExiRoot("PaymentDetailsRes", Substitutes = typeof(BodyElement))]
public sealed partial record PaymentDetailsRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The random challenge.</summary>
    [ExiElement("GenChallenge"), ExiLength(Min = 16, Max = 16)]
    public required Octets GenChallenge { get; init; }

    /// <summary>The station's time, in seconds since 1970.</summary>
    [ExiElement("EVSETimeStamp")]
    public required long EvseTimeStamp { get; init; }
}
