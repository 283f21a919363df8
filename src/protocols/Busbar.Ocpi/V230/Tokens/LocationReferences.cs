using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Where a token wants to charge, or may charge (OCPI 2.3.0 12.4.3).</summary>
[WireObject("LocationReferences", "OCPI 2.3.0 12.4.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record LocationReferences
{
    /// <summary>The location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>The EVSEs; none means every one.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? EvseUids { get; init; }
}
