using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to learn the parameters of one service (ISO 15118-2 ServiceDetailReq).</summary>
[ExiType("ServiceDetailReqType", V2Namespaces.Body)]
[ExiRoot("ServiceDetailReq", Substitutes = typeof(BodyElement))]
public sealed partial record ServiceDetailReq : BodyElement
{
    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }
}

/// <summary>The station answers ServiceDetailReq (ISO 15118-2 ServiceDetailRes).</summary>
[ExiType("ServiceDetailResType", V2Namespaces.Body)]
[ExiRoot("ServiceDetailRes", Substitutes = typeof(BodyElement))]
public sealed partial record ServiceDetailRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The service identifier.</summary>
    [ExiElement("ServiceID")]
    public required ushort ServiceId { get; init; }

    /// <summary>The service parameter list.</summary>
    [ExiElement("ServiceParameterList")]
    public ServiceParameterList? ServiceParameterList { get; init; }
}
