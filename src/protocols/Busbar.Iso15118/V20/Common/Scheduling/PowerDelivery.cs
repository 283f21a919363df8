using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to start, change or stop the flow of power (ISO 15118-20 PowerDeliveryReq).</summary>
[ExiType("PowerDeliveryReqType", V20Namespaces.CommonMessages)]
[ExiRoot("PowerDeliveryReq")]
public sealed partial record PowerDeliveryReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }

    /// <summary>What the car wants next.</summary>
    [ExiElement("ChargeProgress")]
    public required ChargeProgress ChargeProgress { get; init; }

    /// <summary>The car's power profile.</summary>
    [ExiElement("EVPowerProfile")]
    public EvPowerProfile? EvPowerProfile { get; init; }

    /// <summary>The bidirectional channel selection.</summary>
    [ExiElement("BPT_ChannelSelection")]
    public ChannelSelection? BptChannelSelection { get; init; }
}

/// <summary>The station answers PowerDeliveryReq (ISO 15118-20 PowerDeliveryRes).</summary>
[ExiType("PowerDeliveryResType", V20Namespaces.CommonMessages)]
[ExiRoot("PowerDeliveryRes")]
public sealed partial record PowerDeliveryRes : V2GResponse
{
    /// <summary>The station's status.</summary>
    [ExiElement("EVSEStatus")]
    public EvseStatus? EvseStatus { get; init; }
}
