using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The car asks to exchange the limits of DC charging (ISO 15118-20 DC_ChargeParameterDiscoveryReq).</summary>
[ExiType("DC_ChargeParameterDiscoveryReqType", V20Namespaces.Dc)]
[ExiRoot("DC_ChargeParameterDiscoveryReq")]
public sealed partial record DcChargeParameterDiscoveryReq : ChargeParameterDiscoveryReq
{
    /// <summary>The DC charge parameter discovery request energy transfer mode.</summary>
    [ExiReference]
    public required DcCpdReqEnergyTransferMode DcCpdReqEnergyTransferMode { get; init; }
}

/// <summary>The station answers DC_ChargeParameterDiscoveryReq (ISO 15118-20 DC_ChargeParameterDiscoveryRes).</summary>
[ExiType("DC_ChargeParameterDiscoveryResType", V20Namespaces.Dc)]
[ExiRoot("DC_ChargeParameterDiscoveryRes")]
public sealed partial record DcChargeParameterDiscoveryRes : ChargeParameterDiscoveryRes
{
    /// <summary>The DC charge parameter discovery response energy transfer mode.</summary>
    [ExiReference]
    public required DcCpdResEnergyTransferMode DcCpdResEnergyTransferMode { get; init; }
}
