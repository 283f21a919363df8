using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Brings the profile that a station follows (OCPI 2.3.0 14.5.2).</summary>
[WireObject("ActiveChargingProfileResult", "OCPI 2.3.0 14.5.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ActiveChargingProfileResult
{
    /// <summary>The result.</summary>
    public required ChargingProfileResultType Result { get; init; }

    /// <summary>The profile, when the result is accepted.</summary>
    public ActiveChargingProfile? Profile { get; init; }
}
