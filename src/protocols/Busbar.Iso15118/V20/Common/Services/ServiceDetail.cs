using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to learn the parameters of one service (ISO 15118-20 ServiceDetailReq).</summary>
[ExiType("ServiceDetailReqType", V20Namespaces.CommonMessages)]
[ExiRoot("ServiceDetailReq")]
public sealed partial record ServiceDetailReq : V2GRequest
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }
}

/// <summary>The station answers ServiceDetailReq (ISO 15118-20 ServiceDetailRes).</summary>
[ExiType("ServiceDetailResType", V20Namespaces.CommonMessages)]
[ExiRoot("ServiceDetailRes")]
public sealed partial record ServiceDetailRes : V2GResponse
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }

    /// <summary>The service parameter list.</summary>
    [ExiElement("ServiceParameterList")]
    public required ServiceParameterList ServiceParameterList { get; init; }
}
