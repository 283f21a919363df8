using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to exchange limits and schedules (DIN 70121 ChargeParameterDiscoveryReq).</summary>
[ExiType("ChargeParameterDiscoveryReqType", Din70121Namespaces.Body)]
[ExiRoot("ChargeParameterDiscoveryReq", Substitutes = typeof(BodyElement))]
public sealed partial record ChargeParameterDiscoveryReq : BodyElement
{
    /// <summary>The car's requested energy transfer type.</summary>
    [ExiElement("EVRequestedEnergyTransferType")]
    public required EvRequestedEnergyTransfer EvRequestedEnergyTransferType { get; init; }

    /// <summary>The car's charge parameter.</summary>
    [ExiReference]
    public required EvChargeParameter EvChargeParameter { get; init; }
}

/// <summary>The station answers ChargeParameterDiscoveryReq (DIN 70121 ChargeParameterDiscoveryRes).</summary>
[ExiType("ChargeParameterDiscoveryResType", Din70121Namespaces.Body)]
[ExiRoot("ChargeParameterDiscoveryRes", Substitutes = typeof(BodyElement))]
public sealed partial record ChargeParameterDiscoveryRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required EvseProcessing EvseProcessing { get; init; }

    /// <summary>The secondary actor's schedules.</summary>
    [ExiReference]
    public required SaSchedules SaSchedules { get; init; }

    /// <summary>The station's charge parameter.</summary>
    [ExiReference]
    public required EvseChargeParameter EvseChargeParameter { get; init; }
}
