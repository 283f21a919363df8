using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to open a session, or to join an earlier one (ISO 15118-20 SessionSetupReq).</summary>
[ExiType("SessionSetupReqType", V20Namespaces.CommonMessages)]
[ExiRoot("SessionSetupReq")]
public sealed partial record SessionSetupReq : V2GRequest
{
    /// <summary>The identity of the car's controller.</summary>
    [ExiElement("EVCCID"), ExiLength(Max = 255)]
    public required string EvccId { get; init; }
}

/// <summary>The station answers SessionSetupReq (ISO 15118-20 SessionSetupRes).</summary>
[ExiType("SessionSetupResType", V20Namespaces.CommonMessages)]
[ExiRoot("SessionSetupRes")]
public sealed partial record SessionSetupRes : V2GResponse
{
    /// <summary>The identity of the charge point.</summary>
    [ExiElement("EVSEID"), ExiLength(Max = 255)]
    public required string EvseId { get; init; }
}
