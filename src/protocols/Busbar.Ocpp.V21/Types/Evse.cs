using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>An EVSE, and one of its connectors where one is meant (OCPP 2.1 2.47).</summary>
[WireRecord]
public sealed partial record Evse
{
    /// <summary>The EVSE, counted from 1; 0 means the whole station where that makes sense.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>The connector, counted from 1.</summary>
    [Range(Min = 0)]
    public int? ConnectorId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
