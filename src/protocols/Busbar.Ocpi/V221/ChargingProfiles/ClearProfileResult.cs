using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Says whether a station dropped a charging profile (OCPI 2.2.1 14.5.4).</summary>
[WireObject("ClearProfileResult", "OCPI 2.2.1 14.5.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ClearProfileResult
{
    /// <summary>The result.</summary>
    public required ChargingProfileResultType Result { get; init; }
}
