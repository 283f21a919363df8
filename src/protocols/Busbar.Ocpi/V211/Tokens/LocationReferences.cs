using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Where a token wants to charge, or may charge (OCPI 2.1.1 12.4.2).</summary>
[WireObject("LocationReferences", "OCPI 2.1.1 12.4.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record LocationReferences
{
    /// <summary>The location.</summary>
    [MaxLength(39)]
    public required string LocationId { get; init; }

    /// <summary>The EVSEs; none means every one.</summary>
    [MaxLength(39)]
    public IReadOnlyList<string>? EvseUids { get; init; }

    /// <summary>The connectors; none means every one.</summary>
    [MaxLength(36)]
    public IReadOnlyList<string>? ConnectorIds { get; init; }
}
