using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to learn which services are offered (ISO 15118-2 ServiceDiscoveryReq).</summary>
[ExiType("ServiceDiscoveryReqType", V2Namespaces.Body)]
[ExiRoot("ServiceDiscoveryReq", Substitutes = typeof(BodyElement))]
public sealed partial record ServiceDiscoveryReq : BodyElement
{
    /// <summary>The service scope.</summary>
    [ExiElement("ServiceScope"), ExiLength(Max = 64)]
    public string? ServiceScope { get; init; }

    /// <summary>The service category.</summary>
    [ExiElement("ServiceCategory")]
    public ServiceCategory? ServiceCategory { get; init; }
}

/// <summary>The station answers ServiceDiscoveryReq (ISO 15118-2 ServiceDiscoveryRes).</summary>
[ExiType("ServiceDiscoveryResType", V2Namespaces.Body)]
[ExiRoot("ServiceDiscoveryRes", Substitutes = typeof(BodyElement))]
public sealed partial record ServiceDiscoveryRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The payment option list.</summary>
    [ExiElement("PaymentOptionList")]
    public required PaymentOptionList PaymentOptionList { get; init; }

    /// <summary>The charge service.</summary>
    [ExiElement("ChargeService")]
    public required ChargeService ChargeService { get; init; }

    /// <summary>The service list.</summary>
    [ExiElement("ServiceList")]
    public ServiceList? ServiceList { get; init; }
}
