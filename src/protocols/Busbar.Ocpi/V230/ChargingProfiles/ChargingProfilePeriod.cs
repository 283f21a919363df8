using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A limit from a moment on (OCPI 2.3.0 14.6.4).</summary>
[WireObject("ChargingProfilePeriod", "OCPI 2.3.0 14.6.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ChargingProfilePeriod
{
    /// <summary>Seconds from the profile's start.</summary>
    public required int StartPeriod { get; init; }

    /// <summary>The most that may be drawn, in the profile's unit, one decimal.</summary>
    [DecimalPlaces(1)]
    public required decimal Limit { get; init; }
}
