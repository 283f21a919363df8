using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Brings entries for the local authorization list (OCPP 1.6 5.15).</summary>
[WireMessage("SendLocalList", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.15")]
[WireRecord]
public sealed partial record SendLocalListRequest
{
    /// <summary>The version of the list after the update.</summary>
    public required int ListVersion { get; init; }

    /// <summary>Whether the list is replaced or changed.</summary>
    public required UpdateType UpdateType { get; init; }

    /// <summary>The entries; absent in a full update means an empty list.</summary>
    public IReadOnlyList<AuthorizationData>? LocalAuthorizationList { get; init; }
}

/// <summary>Says whether the list was taken (OCPP 1.6 5.15).</summary>
[WireMessage("SendLocalList", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.15")]
[WireRecord]
public sealed partial record SendLocalListResponse
{
    /// <summary>Whether it was.</summary>
    public required UpdateStatus Status { get; init; }
}

/// <summary>An entry of the local authorization list (OCPP 1.6 7.1).</summary>
[WireRecord]
public sealed partial record AuthorizationData
{
    /// <summary>The token; upper and lower case are the same.</summary>
    [MaxLength(20)]
    public required string IdTag { get; init; }

    /// <summary>What holds for the token; absent in a differential update means: remove the entry.</summary>
    public IdTagInfo? IdTagInfo { get; init; }
}

/// <summary>How a local authorization list is updated (OCPP 1.6 7.48).</summary>
[WireEnum]
public enum UpdateType
{
    /// <summary>Entries are added, changed or removed.</summary>
    Differential,

    /// <summary>The list is replaced.</summary>
    Full,
}

/// <summary>Whether a local authorization list was taken (OCPP 1.6 7.47).</summary>
[WireEnum]
public enum UpdateStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>It was not, for a reason of the charge point.</summary>
    Failed,

    /// <summary>The charge point has no such list.</summary>
    NotSupported,

    /// <summary>The version is not newer than the one that a differential update builds on.</summary>
    VersionMismatch,
}
