namespace Busbar.Ocpp.Handshake;

/// <summary>What to do with an opening request.</summary>
public enum UpgradeAction
{
    /// <summary>Check the credentials and accept with <see cref="UpgradeVerdict.Version"/>.</summary>
    Accept,

    /// <summary>Answer with the HTTP status.</summary>
    Refuse,

    /// <summary>Check the credentials, complete the handshake without a subprotocol and close at once (OCPP 2.1 part 4 3.3).</summary>
    AcceptAndClose,
}

/// <summary>The verdict over an opening request, before the caller has looked up the station.</summary>
public sealed record UpgradeVerdict
{
    /// <summary>What to do.</summary>
    public required UpgradeAction Action { get; init; }

    /// <summary>The HTTP status of a refusal.</summary>
    public int Status { get; init; }

    /// <summary>Why, in one sentence for the log.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The station's identity.</summary>
    public string StationId { get; init; } = "";

    /// <summary>The version to speak.</summary>
    public OcppVersion Version { get; init; }

    /// <summary>The profile the connection would have.</summary>
    public SecurityProfile Profile { get; init; }

    /// <summary>The credentials to check; null where a certificate or nothing stands in for them.</summary>
    public BasicCredentials? Credentials { get; init; }
}
