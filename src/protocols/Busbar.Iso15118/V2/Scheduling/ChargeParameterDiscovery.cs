using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to exchange limits and schedules (ISO 15118-2 ChargeParameterDiscoveryReq).</summary>
[ExiType("ChargeParameterDiscoveryReqType", V2Namespaces.Body)]
[ExiRoot("ChargeParameterDiscoveryReq", Substitutes = typeof(BodyElement))]
public sealed partial record ChargeParameterDiscoveryReq : BodyElement
{
    /// <summary>The maximum entries secondary actor's schedule tuple.</summary>
    [ExiElement("MaxEntriesSAScheduleTuple")]
    public ushort? MaxEntriesSaScheduleTuple { get; init; }

    /// <summary>The requested energy transfer mode.</summary>
    [ExiElement("RequestedEnergyTransferMode")]
    public required EnergyTransferMode RequestedEnergyTransferMode { get; init; }

    /// <summary>The car's charge parameter.</summary>
    [ExiReference]
    public required EvChargeParameter EvChargeParameter { get; init; }
}

/// <summary>The station answers ChargeParameterDiscoveryReq (ISO 15118-2 ChargeParameterDiscoveryRes).</summary>
[ExiType("ChargeParameterDiscoveryResType", V2Namespaces.Body)]
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
    public SaSchedules? SaSchedules { get; init; }

    /// <summary>The station's charge parameter.</summary>
    [ExiReference]
    public required EvseChargeParameter EvseChargeParameter { get; init; }
}
