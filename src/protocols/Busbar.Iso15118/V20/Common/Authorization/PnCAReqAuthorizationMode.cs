using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The Plug and Charge authorization request authorization mode.</summary>
[ExiType("PnC_AReqAuthorizationModeType", V20Namespaces.CommonMessages)]
public sealed partial record PnCAReqAuthorizationMode
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The random challenge.</summary>
    [ExiElement("GenChallenge"), ExiLength(Min = 16, Max = 16)]
    public required Octets GenChallenge { get; init; }

    /// <summary>The contract certificate chain.</summary>
    [ExiElement("ContractCertificateChain")]
    public required ContractCertificateChain ContractCertificateChain { get; init; }
}
