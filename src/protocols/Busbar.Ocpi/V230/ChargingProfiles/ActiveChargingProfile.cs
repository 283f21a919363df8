using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The profile that a station follows (OCPI 2.3.0 14.6.1).</summary>
[WireObject("ActiveChargingProfile", "OCPI 2.3.0 14.6.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ActiveChargingProfile
{
    /// <summary>When the station computed the profile; its periods count from here.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>The profile.</summary>
    public required ChargingProfile ChargingProfile { get; init; }
}
