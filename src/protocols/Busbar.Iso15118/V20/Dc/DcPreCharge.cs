using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The car asks to have the output brought to the battery voltage (ISO 15118-20 DC_PreChargeReq).</summary>
[ExiType("DC_PreChargeReqType", V20Namespaces.Dc)]
[ExiRoot("DC_PreChargeReq")]
public sealed partial record DcPreChargeReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }

    /// <summary>The car's present voltage.</summary>
    [ExiElement("EVPresentVoltage")]
    public required RationalNumber EvPresentVoltage { get; init; }

    /// <summary>The car's target voltage.</summary>
    [ExiElement("EVTargetVoltage")]
    public required RationalNumber EvTargetVoltage { get; init; }
}

/// <summary>The station answers DC_PreChargeReq (ISO 15118-20 DC_PreChargeRes).</summary>
[ExiType("DC_PreChargeResType", V20Namespaces.Dc)]
[ExiRoot("DC_PreChargeRes")]
public sealed partial record DcPreChargeRes : V2GResponse
{
    /// <summary>The station's present voltage.</summary>
    [ExiElement("EVSEPresentVoltage")]
    public required RationalNumber EvsePresentVoltage { get; init; }
}
