using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC station's status.</summary>
[ExiType("DC_EVSEStatusType", V2Namespaces.DataTypes)]
[ExiRoot("DC_EVSEStatus", Substitutes = typeof(EvseStatus))]
public sealed partial record DcEvseStatus : EvseStatus
{
    /// <summary>The station's isolation status.</summary>
    [ExiElement("EVSEIsolationStatus")]
    public IsolationLevel? EvseIsolationStatus { get; init; }

    /// <summary>The station's status code.</summary>
    [ExiElement("EVSEStatusCode")]
    public required DcEvseStatusCode EvseStatusCode { get; init; }
}
