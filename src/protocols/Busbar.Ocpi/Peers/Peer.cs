using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Peers;

/// <summary>A platform that we are connected to, or will be.</summary>
public sealed record Peer
{
    /// <summary>Our name for it, unique and never changed.</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands.</summary>
    public required PeerState State { get; init; }

    /// <summary>The tokens it may call us with; only their hashes are kept.</summary>
    public IReadOnlyList<AcceptedToken> AcceptedTokens { get; init; } = [];

    /// <summary>The token we call it with, as it is. Never printed.</summary>
    public string? Token { get; init; }

    /// <summary>Where its versions are.</summary>
    public string? VersionsUrl { get; init; }

    /// <summary>The version that is spoken.</summary>
    public OcpiVersion? Version { get; init; }

    /// <summary>Its modules.</summary>
    public IReadOnlyList<PeerEndpoint> Endpoints { get; init; } = [];

    /// <summary>Its parties.</summary>
    public IReadOnlyList<PeerParty> Parties { get; init; } = [];

    /// <summary>The hub it is, if it routes: from 2.3.0 on (OCPI 2.3.0 7.3.1).</summary>
    public OcpiParty? HubParty { get; init; }

    /// <summary>Its deviations that we put up with.</summary>
    public PeerQuirks Quirks { get; init; }

    /// <summary>Whether its tokens travel in Base64; null goes by the version.</summary>
    public bool? UsesBase64 { get; init; }

    /// <summary>Counts the changes, so that a store can tell when two meet.</summary>
    public int Revision { get; init; }

    /// <summary>Whether the token for this peer goes into the header in Base64.</summary>
    /// <param name="version">The version spoken.</param>
    /// <returns>Whether it does.</returns>
    public bool EncodesToken(OcpiVersion version)
    {
        return UsesBase64 ?? version != OcpiVersion.V211;
    }

    /// <summary>The address of a module.</summary>
    /// <param name="module">The module's identifier.</param>
    /// <param name="role">The side of the module that the peer must have.</param>
    /// <returns>The address without a slash at its end, or null.</returns>
    public string? EndpointOf(string module, ModuleRole role)
    {
        return Endpoints.FirstOrDefault(endpoint => endpoint.Module == module && (endpoint.Role is null || endpoint.Role == role))?.Url.TrimEnd('/');
    }

    /// <summary>Whether a party speaks through this peer.</summary>
    /// <param name="party">The party.</param>
    /// <returns>Whether it does.</returns>
    public bool Has(OcpiParty party)
    {
        return Parties.Any(own => own.Party == party);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        return $"{Id} ({State})";
    }
}

/// <summary>Where a peer stands.</summary>
public enum PeerState
{
    /// <summary>It has a registration token and has not registered yet.</summary>
    Invited,

    /// <summary>Both sides have the other's token.</summary>
    Registered,

    /// <summary>It was connected and is no longer.</summary>
    Unregistered,

    /// <summary>We refuse it.</summary>
    Suspended,
}

/// <summary>A token that a peer may call us with.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="IsRegistration">Whether it is good for versions and credentials only, once (OCPI 2.2.1 7.1.1).</param>
/// <param name="ValidUntil">Until when it is good; null while it is the current one. Set when a newer one takes its place.</param>
public sealed record AcceptedToken(TokenHash Hash, bool IsRegistration = false, DateTimeOffset? ValidUntil = null);

/// <summary>A module of a peer.</summary>
/// <param name="Module">The identifier.</param>
/// <param name="Role">The side; null in 2.1.1, where a platform has one only.</param>
/// <param name="Url">Where it answers.</param>
public sealed record PeerEndpoint(string Module, ModuleRole? Role, string Url);

/// <summary>The sides of a module.</summary>
public enum ModuleRole
{
    /// <summary>Owns the data.</summary>
    Sender,

    /// <summary>Receives the data.</summary>
    Receiver,
}

/// <summary>A party that speaks through a peer.</summary>
/// <param name="Party">The party.</param>
/// <param name="Role">What it does, as the version writes it; null in 2.1.1, which does not tell.</param>
/// <param name="Name">Its name.</param>
/// <param name="Website">Its website.</param>
public sealed record PeerParty(OcpiParty Party, string? Role, string Name, string? Website = null);
