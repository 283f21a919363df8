using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Stops a session remotely (OCPI 2.3.0 13.3.6).</summary>
[WireObject("StopSession", "OCPI 2.3.0 13.3.6")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record StopSession
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The session.</summary>
    [MaxLength(36)]
    [CiString]
    public required string SessionId { get; init; }
}
