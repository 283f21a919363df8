using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to learn how it may be authorized (ISO 15118-20 AuthorizationSetupReq).</summary>
[ExiType("AuthorizationSetupReqType", V20Namespaces.CommonMessages)]
[ExiRoot("AuthorizationSetupReq")]
public sealed partial record AuthorizationSetupReq : V2GRequest;

/// <summary>The station answers AuthorizationSetupReq (ISO 15118-20 AuthorizationSetupRes).</summary>
[ExiType("AuthorizationSetupResType", V20Namespaces.CommonMessages)]
[ExiRoot("AuthorizationSetupRes")]
public sealed partial record AuthorizationSetupRes : V2GResponse
{
    /// <summary>The authorization services.</summary>
    [ExiElement("AuthorizationServices"), ExiOccurs(Max = 2)]
    public required IReadOnlyList<Authorization> AuthorizationServices { get; init; }

    /// <summary>Whether contract certificates can be installed.</summary>
    [ExiElement("CertificateInstallationService")]
    public required bool CertificateInstallationService { get; init; }

    /// <summary>The external identification authorization setup response authorization mode.</summary>
    [ExiElement("EIM_ASResAuthorizationMode"), ExiChoice(1)]
    public EimAsResAuthorizationMode? EimAsResAuthorizationMode { get; init; }

    /// <summary>The Plug and Charge authorization setup response authorization mode.</summary>
    [ExiElement("PnC_ASResAuthorizationMode"), ExiChoice(1)]
    public PnCAsResAuthorizationMode? PnCAsResAuthorizationMode { get; init; }
}
