using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Says whether a station took a charging profile (OCPI 2.2.1 14.5.3).</summary>
[WireObject("ChargingProfileResult", "OCPI 2.2.1 14.5.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ChargingProfileResult
{
    /// <summary>The result.</summary>
    public required ChargingProfileResultType Result { get; init; }
}
