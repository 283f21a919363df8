using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A parking place from which an EVSE can be used (OCPI 2.3.0 8.4.12).</summary>
[WireObject("EVSEParking", "OCPI 2.3.0 8.4.12")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EvseParking
{
    /// <summary>The parking place.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ParkingId { get; init; }

    /// <summary>Where the EVSE stands relative to the parked vehicle.</summary>
    public EvsePosition? EvsePosition { get; init; }
}
