using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings entries for the local authorization list (OCPP 2.1 D01).</summary>
[WireMessage("SendLocalList", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 D01")]
[WireRecord]
public sealed partial record SendLocalListRequest
{
    /// <summary>The version of the list after the update.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>Whether the list is replaced or changed.</summary>
    public required UpdateType UpdateType { get; init; }

    /// <summary>The entries; absent in a full update means an empty list.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<AuthorizationData>? LocalAuthorizationList { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the list was taken (OCPP 2.1 D01).</summary>
[WireMessage("SendLocalList", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 D01")]
[WireRecord]
public sealed partial record SendLocalListResponse
{
    /// <summary>Whether it was.</summary>
    public required SendLocalListStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>An entry of the local authorization list (OCPP 2.1 2.7).</summary>
[WireRecord]
public sealed partial record AuthorizationData
{
    /// <summary>The token.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>What holds for the token; absent in a differential update means: remove the entry.</summary>
    public IdTokenInfo? IdTokenInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How a local authorization list is updated (OCPP 2.1 3.107).</summary>
[WireEnum]
public enum UpdateType
{
    /// <summary>Entries are added, changed or removed.</summary>
    Differential,

    /// <summary>The list is replaced.</summary>
    Full,
}

/// <summary>Whether a local authorization list was taken (OCPP 2.1 3.92).</summary>
[WireEnum]
public enum SendLocalListStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>It was not, for a reason of the station.</summary>
    Failed,

    /// <summary>The version is not newer than the one that a differential update builds on.</summary>
    VersionMismatch,
}
