using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Says at once whether a request about a charging profile is taken up (OCPI 2.2.1 14.5.1).</summary>
[WireObject("ChargingProfileResponse", "OCPI 2.2.1 14.5.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ChargingProfileResponse
{
    /// <summary>The result.</summary>
    public required ChargingProfileResponseType Result { get; init; }

    /// <summary>Seconds after which the result can be taken as lost.</summary>
    public required int Timeout { get; init; }
}

/// <summary>Whether a request about a charging profile is taken up (OCPI 2.2.1 14.6.5).</summary>
[WireEnum]
public enum ChargingProfileResponseType
{
    /// <summary>The operator will try.</summary>
    Accepted,

    /// <summary>Not supported here.</summary>
    NotSupported,

    /// <summary>The operator refuses.</summary>
    Rejected,

    /// <summary>Asked too often.</summary>
    TooOften,

    /// <summary>There is no such session.</summary>
    UnknownSession,
}
