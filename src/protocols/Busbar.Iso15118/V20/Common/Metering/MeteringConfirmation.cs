using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to confirm a meter reading by its signature (ISO 15118-20 MeteringConfirmationReq).</summary>
[ExiType("MeteringConfirmationReqType", V20Namespaces.CommonMessages)]
[ExiRoot("MeteringConfirmationReq")]
public sealed partial record MeteringConfirmationReq : V2GRequest
{
    /// <summary>The signed metering data.</summary>
    [ExiElement("SignedMeteringData")]
    public required SignedMeteringData SignedMeteringData { get; init; }
}

/// <summary>The station answers MeteringConfirmationReq (ISO 15118-20 MeteringConfirmationRes).</summary>
[ExiType("MeteringConfirmationResType", V20Namespaces.CommonMessages)]
[ExiRoot("MeteringConfirmationRes")]
public sealed partial record MeteringConfirmationRes : V2GResponse;
