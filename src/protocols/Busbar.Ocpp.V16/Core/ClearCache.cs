using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to empty the authorization cache (OCPP 1.6 5.4).</summary>
[WireMessage("ClearCache", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.4")]
[WireRecord]
public sealed partial record ClearCacheRequest;

/// <summary>Says whether the cache is empty (OCPP 1.6 5.4).</summary>
[WireMessage("ClearCache", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.4")]
[WireRecord]
public sealed partial record ClearCacheResponse
{
    /// <summary>Whether it was emptied.</summary>
    public required ClearCacheStatus Status { get; init; }
}

/// <summary>Whether the authorization cache was emptied (OCPP 1.6 7.20).</summary>
[WireEnum]
public enum ClearCacheStatus
{
    /// <summary>The cache is empty now.</summary>
    Accepted,

    /// <summary>The charge point did not empty it.</summary>
    Rejected,
}
