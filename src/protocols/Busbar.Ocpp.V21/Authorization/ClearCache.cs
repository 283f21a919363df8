using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to empty the authorization cache (OCPP 2.1 C11).</summary>
[WireMessage("ClearCache", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 C11")]
[WireRecord]
public sealed partial record ClearCacheRequest
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the cache is empty (OCPP 2.1 C11).</summary>
[WireMessage("ClearCache", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 C11")]
[WireRecord]
public sealed partial record ClearCacheResponse
{
    /// <summary>Whether it was emptied.</summary>
    public required ClearCacheStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether the authorization cache was emptied (OCPP 2.1 3.19).</summary>
[WireEnum]
public enum ClearCacheStatus
{
    /// <summary>The cache is empty now.</summary>
    Accepted,

    /// <summary>The station did not empty it.</summary>
    Rejected,
}
