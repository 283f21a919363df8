namespace Busbar.Ocpp.Handshake;

/// <summary>What a management system accepts.</summary>
public sealed record UpgradePolicy
{
    /// <summary>The versions spoken here.</summary>
    public IReadOnlyCollection<OcppVersion> Versions { get; init; } = [.. OcppVersions.NewestFirst];

    /// <summary>The least security: encrypted and authenticated unless told otherwise.</summary>
    public SecurityProfile LeastProfile { get; init; } = SecurityProfile.TlsBasic;

    /// <summary>
    /// Whether a station without a common version is refused with an HTTP status. The specification completes the handshake
    /// without a subprotocol and closes at once (OCPP 2.1 part 4 3.3), which is the default; certification expects a refusal
    /// instead (OCPP 2.0.1 TC_B_58_CSMS).
    /// </summary>
    public bool RefusesUnknownVersionsWithStatus { get; init; }

    /// <summary>The version to speak with a station that offers none at all, for models that are known to; null refuses them.</summary>
    public OcppVersion? VersionWhenNoneOffered { get; init; }
}
