using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to end or pause the session (ISO 15118-20 SessionStopReq).</summary>
[ExiType("SessionStopReqType", V20Namespaces.CommonMessages)]
[ExiRoot("SessionStopReq")]
public sealed partial record SessionStopReq : V2GRequest
{
    /// <summary>The charging session.</summary>
    [ExiElement("ChargingSession")]
    public required ChargingSession ChargingSession { get; init; }

    /// <summary>The car's termination code.</summary>
    [ExiElement("EVTerminationCode"), ExiLength(Max = 80)]
    public string? EvTerminationCode { get; init; }

    /// <summary>The car's termination explanation.</summary>
    [ExiElement("EVTerminationExplanation"), ExiLength(Max = 160)]
    public string? EvTerminationExplanation { get; init; }
}

/// <summary>The station answers SessionStopReq (ISO 15118-20 SessionStopRes).</summary>
[ExiType("SessionStopResType", V20Namespaces.CommonMessages)]
[ExiRoot("SessionStopRes")]
public sealed partial record SessionStopRes : V2GResponse;
