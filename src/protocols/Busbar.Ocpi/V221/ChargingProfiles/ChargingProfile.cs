using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Limits over time (OCPI 2.2.1 14.6.3).</summary>
[WireObject("ChargingProfile", "OCPI 2.2.1 14.6.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ChargingProfile
{
    /// <summary>When the profile starts; absent means with the session.</summary>
    public DateTimeOffset? StartDateTime { get; init; }

    /// <summary>Seconds that it holds; absent means without end.</summary>
    public int? Duration { get; init; }

    /// <summary>The unit of the limits.</summary>
    public required ChargingRateUnit ChargingRateUnit { get; init; }

    /// <summary>The least that is worth charging with, in the profile's unit, one decimal.</summary>
    [DecimalPlaces(1)]
    public decimal? MinChargingRate { get; init; }

    /// <summary>The periods, in order of their start.</summary>
    public IReadOnlyList<ChargingProfilePeriod>? ChargingProfilePeriod { get; init; }
}

/// <summary>The unit of limits (OCPI 2.2.1 14.6.2).</summary>
[WireEnum]
public enum ChargingRateUnit
{
    /// <summary>Watts over all phases.</summary>
    W,

    /// <summary>Amperes on each phase.</summary>
    A,
}
