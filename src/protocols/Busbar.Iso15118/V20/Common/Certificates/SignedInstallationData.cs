using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The signed installation data.</summary>
[ExiType("SignedInstallationDataType", V20Namespaces.CommonMessages)]
[ExiRoot("SignedInstallationData")]
public sealed partial record SignedInstallationData
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The contract certificate chain.</summary>
    [ExiElement("ContractCertificateChain")]
    public required ContractCertificateChain ContractCertificateChain { get; init; }

    /// <summary>The ECDH curve.</summary>
    [ExiElement("ECDHCurve")]
    public required EcdhCurve EcdhCurve { get; init; }

    /// <summary>The public key for the key agreement.</summary>
    [ExiElement("DHPublicKey"), ExiLength(Min = 133, Max = 133)]
    public required Octets DhPublicKey { get; init; }

    /// <summary>The P-521 encrypted private key.</summary>
    [ExiElement("SECP521_EncryptedPrivateKey"), ExiLength(Min = 94, Max = 94), ExiChoice(1)]
    public Octets? Secp521EncryptedPrivateKey { get; init; }

    /// <summary>The X448 encrypted private key.</summary>
    [ExiElement("X448_EncryptedPrivateKey"), ExiLength(Min = 84, Max = 84), ExiChoice(1)]
    public Octets? X448EncryptedPrivateKey { get; init; }

    /// <summary>The TPM encrypted private key.</summary>
    [ExiElement("TPM_EncryptedPrivateKey"), ExiLength(Min = 206, Max = 206), ExiChoice(1)]
    public Octets? TpmEncryptedPrivateKey { get; init; }
}
