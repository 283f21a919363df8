using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to be given contract certificates (ISO 15118-20 CertificateInstallationReq).</summary>
[ExiType("CertificateInstallationReqType", V20Namespaces.CommonMessages)]
[ExiRoot("CertificateInstallationReq")]
public sealed partial record CertificateInstallationReq : V2GRequest
{
    /// <summary>The car maker's provisioning certificate chain.</summary>
    [ExiElement("OEMProvisioningCertificateChain")]
    public required SignedCertificateChain OemProvisioningCertificateChain { get; init; }

    /// <summary>The list of root certificate identifiers.</summary>
    [ExiElement("ListOfRootCertificateIDs")]
    public required ListOfRootCertificateIds ListOfRootCertificateIds { get; init; }

    /// <summary>The maximum contract certificate chains.</summary>
    [ExiElement("MaximumContractCertificateChains")]
    public required byte MaximumContractCertificateChains { get; init; }

    /// <summary>The prioritized contract identifiers.</summary>
    [ExiElement("PrioritizedEMAIDs")]
    public EmaidList? PrioritizedEmaids { get; init; }
}

/// <summary>The station answers CertificateInstallationReq (ISO 15118-20 CertificateInstallationRes).</summary>
[ExiType("CertificateInstallationResType", V20Namespaces.CommonMessages)]
[ExiRoot("CertificateInstallationRes")]
public sealed partial record CertificateInstallationRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>The provisioning service's certificate chain.</summary>
    [ExiElement("CPSCertificateChain")]
    public required CertificateChain CpsCertificateChain { get; init; }

    /// <summary>The signed installation data.</summary>
    [ExiElement("SignedInstallationData")]
    public required SignedInstallationData SignedInstallationData { get; init; }

    /// <summary>The remaining contract certificate chains.</summary>
    [ExiElement("RemainingContractCertificateChains")]
    public required byte RemainingContractCertificateChains { get; init; }
}
