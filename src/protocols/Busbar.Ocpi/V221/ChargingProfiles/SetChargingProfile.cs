using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Asks for a charging profile in a session (OCPI 2.2.1 14.5.5).</summary>
[WireObject("SetChargingProfile", "OCPI 2.2.1 14.5.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record SetChargingProfile
{
    /// <summary>The profile.</summary>
    public required ChargingProfile ChargingProfile { get; init; }

    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }
}
