using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to learn which services are offered (DIN 70121 ServiceDiscoveryReq).</summary>
[ExiType("ServiceDiscoveryReqType", Din70121Namespaces.Body)]
[ExiRoot("ServiceDiscoveryReq", Substitutes = typeof(BodyElement))]
public sealed partial record ServiceDiscoveryReq : BodyElement
{
    /// <summary>The service scope.</summary>
    [ExiElement("ServiceScope"), ExiLength(Max = 32)]
    public string? ServiceScope { get; init; }

    /// <summary>The service category.</summary>
    [ExiElement("ServiceCategory")]
    public ServiceCategory? ServiceCategory { get; init; }
}

/// <summary>The station answers ServiceDiscoveryReq (DIN 70121 ServiceDiscoveryRes).</summary>
[ExiType("ServiceDiscoveryResType", Din70121Namespaces.Body)]
[ExiRoot("ServiceDiscoveryRes", Substitutes = typeof(BodyElement))]
public sealed partial record ServiceDiscoveryRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The payment options.</summary>
    [ExiElement("PaymentOptions")]
    public required PaymentOptions PaymentOptions { get; init; }

    /// <summary>The charge service.</summary>
    [ExiElement("ChargeService")]
    public required ServiceCharge ChargeService { get; init; }

    /// <summary>The service list.</summary>
    [ExiElement("ServiceList")]
    public ServiceTagList? ServiceList { get; init; }
}
