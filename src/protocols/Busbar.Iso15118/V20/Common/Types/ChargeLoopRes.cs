using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of charge loop response has.</summary>
[ExiType("ChargeLoopResType", V20Namespaces.CommonTypes)]
public abstract partial record ChargeLoopRes : V2GResponse
{
    /// <summary>The station's status.</summary>
    [ExiElement("EVSEStatus")]
    public EvseStatus? EvseStatus { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public MeterInfo? MeterInfo { get; init; }

    /// <summary>The receipt.</summary>
    [ExiElement("Receipt")]
    public Receipt? Receipt { get; init; }
}
