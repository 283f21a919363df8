using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of charge loop request has.</summary>
[ExiType("ChargeLoopReqType", V20Namespaces.CommonTypes)]
public abstract partial record ChargeLoopReq : V2GRequest
{
    /// <summary>The display parameters.</summary>
    [ExiElement("DisplayParameters")]
    public DisplayParameters? DisplayParameters { get; init; }

    /// <summary>Whether the car wants a meter reading.</summary>
    [ExiElement("MeterInfoRequested")]
    public required bool MeterInfoRequested { get; init; }
}
