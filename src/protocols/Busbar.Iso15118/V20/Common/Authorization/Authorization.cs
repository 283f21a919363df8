using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to be authorized (ISO 15118-20 AuthorizationReq).</summary>
[ExiType("AuthorizationReqType", V20Namespaces.CommonMessages)]
[ExiRoot("AuthorizationReq")]
public sealed partial record AuthorizationReq : V2GRequest
{
    /// <summary>The selected authorization service.</summary>
    [ExiElement("SelectedAuthorizationService")]
    public required Authorization SelectedAuthorizationService { get; init; }

    /// <summary>The external identification authorization request authorization mode.</summary>
    [ExiElement("EIM_AReqAuthorizationMode"), ExiChoice(1)]
    public EimAReqAuthorizationMode? EimAReqAuthorizationMode { get; init; }

    /// <summary>The Plug and Charge authorization request authorization mode.</summary>
    [ExiElement("PnC_AReqAuthorizationMode"), ExiChoice(1)]
    public PnCAReqAuthorizationMode? PnCAReqAuthorizationMode { get; init; }
}

/// <summary>The authorization.</summary>
[ExiEnum("authorizationType")]
public enum Authorization
{
    /// <summary>External identification, for example a card.</summary>
    [WireName("EIM")]
    Eim,

    /// <summary>Plug and Charge.</summary>
    PnC,
}

/// <summary>The station answers AuthorizationReq (ISO 15118-20 AuthorizationRes).</summary>
[ExiType("AuthorizationResType", V20Namespaces.CommonMessages)]
[ExiRoot("AuthorizationRes")]
public sealed partial record AuthorizationRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }
}
