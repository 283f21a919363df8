using Busbar.Charging.Stations;

namespace Busbar.Operator.Stations;

/// <summary>What is kept of a station.</summary>
internal sealed record StationRecord
{
    public required StationId Id { get; init; }

    public required string Name { get; init; }

    public string Site { get; init; } = "";

    /// <summary>The hash of the password; null when none was set.</summary>
    public string? Credential { get; init; }

    /// <summary>The hash of a password that the station was given and has not used yet; null when there is none.</summary>
    public string? NextCredential { get; init; }

    public RegistrationStatus Registration { get; init; } = RegistrationStatus.Accepted;

    public string? OcppVersion { get; init; }

    public StationIdentity? Identity { get; init; }

    public string? BootReason { get; init; }

    public DateTimeOffset? BootedAt { get; init; }

    /// <summary>Of which firmware the device model was read; null when it never was.</summary>
    public string? ModelOf { get; init; }

    public DateTimeOffset? LastSeen { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
