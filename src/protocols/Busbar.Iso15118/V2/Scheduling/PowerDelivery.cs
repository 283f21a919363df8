using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to start, change or stop the flow of power (ISO 15118-2 PowerDeliveryReq).</summary>
[ExiType("PowerDeliveryReqType", V2Namespaces.Body)]
[ExiRoot("PowerDeliveryReq", Substitutes = typeof(BodyElement))]
public sealed partial record PowerDeliveryReq : BodyElement
{
    /// <summary>What the car wants next.</summary>
    [ExiElement("ChargeProgress")]
    public required ChargeProgress ChargeProgress { get; init; }

    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID"), ExiRange(1, 255)]
    public required byte SaScheduleTupleId { get; init; }

    /// <summary>The charging profile.</summary>
    [ExiElement("ChargingProfile")]
    public ChargingProfile? ChargingProfile { get; init; }

    /// <summary>The car's power delivery parameter.</summary>
    [ExiReference]
    public EvPowerDeliveryParameter? EvPowerDeliveryParameter { get; init; }
}

/// <summary>The station answers PowerDeliveryReq (ISO 15118-2 PowerDeliveryRes).</summary>
[ExiType("PowerDeliveryResType", V2Namespaces.Body)]
[ExiRoot("PowerDeliveryRes", Substitutes = typeof(BodyElement))]
public sealed partial record PowerDeliveryRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The station's status.</summary>
    [ExiReference]
    public required EvseStatus EvseStatus { get; init; }
}
