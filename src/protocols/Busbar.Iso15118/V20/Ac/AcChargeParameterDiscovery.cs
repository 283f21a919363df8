using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The car asks to exchange the limits of AC charging (ISO 15118-20 AC_ChargeParameterDiscoveryReq).</summary>
[ExiType("AC_ChargeParameterDiscoveryReqType", V20Namespaces.Ac)]
[ExiRoot("AC_ChargeParameterDiscoveryReq")]
public sealed partial record AcChargeParameterDiscoveryReq : ChargeParameterDiscoveryReq
{
    /// <summary>The AC charge parameter discovery request energy transfer mode.</summary>
    [ExiReference]
    public required AcCpdReqEnergyTransferMode AcCpdReqEnergyTransferMode { get; init; }
}

/// <summary>The station answers AC_ChargeParameterDiscoveryReq (ISO 15118-20 AC_ChargeParameterDiscoveryRes).</summary>
[ExiType("AC_ChargeParameterDiscoveryResType", V20Namespaces.Ac)]
[ExiRoot("AC_ChargeParameterDiscoveryRes")]
public sealed partial record AcChargeParameterDiscoveryRes : ChargeParameterDiscoveryRes
{
    /// <summary>The AC charge parameter discovery response energy transfer mode.</summary>
    [ExiReference]
    public required AcCpdResEnergyTransferMode AcCpdResEnergyTransferMode { get; init; }
}
