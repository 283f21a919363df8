using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Stops a session remotely (OCPI 2.1.1 13.3.4).</summary>
[WireObject("StopSession", "OCPI 2.1.1 13.3.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record StopSession
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The session.</summary>
    [MaxLength(36)]
    public required string SessionId { get; init; }
}
