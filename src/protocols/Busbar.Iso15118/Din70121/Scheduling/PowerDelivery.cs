using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to start, change or stop the flow of power (DIN 70121 PowerDeliveryReq).</summary>
[ExiType("PowerDeliveryReqType", Din70121Namespaces.Body)]
[ExiRoot("PowerDeliveryReq", Substitutes = typeof(BodyElement))]
public sealed partial record PowerDeliveryReq : BodyElement
{
    /// <summary>Whether power is wanted.</summary>
    [ExiElement("ReadyToChargeState")]
    public required bool ReadyToChargeState { get; init; }

    /// <summary>The charging profile.</summary>
    [ExiElement("ChargingProfile")]
    public ChargingProfile? ChargingProfile { get; init; }

    /// <summary>The car's power delivery parameter.</summary>
    [ExiReference]
    public EvPowerDeliveryParameter? EvPowerDeliveryParameter { get; init; }
}

/// <summary>The station answers PowerDeliveryReq (DIN 70121 PowerDeliveryRes).</summary>
[ExiType("PowerDeliveryResType", Din70121Namespaces.Body)]
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
