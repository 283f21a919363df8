namespace Busbar.Oscp;

/// <summary>A peer as it is kept: how it is reached, how it proves itself, and how its connection stands.</summary>
public sealed record OscpPeer
{
    /// <summary>Our own name for it.</summary>
    public required string Id { get; init; }

    /// <summary>Its role.</summary>
    public required OscpRole Role { get; init; }

    /// <summary>How far its registration is.</summary>
    public required RegistrationState Registration { get; init; }

    /// <summary>Where its messages go, once it said so.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The version spoken with it.</summary>
    public string? Version { get; init; }

    /// <summary>The token that we send to it.</summary>
    public string? OutgoingToken { get; init; }

    /// <summary>The digest of the token that it sends to us.</summary>
    public string? IncomingTokenHash { get; init; }

    /// <summary>The digest of a token that it was just given; it replaces the other once the peer took it.</summary>
    public string? NextTokenHash { get; init; }

    /// <summary>When the next step of its registration or handshake is due.</summary>
    public DateTimeOffset? NextStepAt { get; init; }

    /// <summary>How often that step failed since it last succeeded.</summary>
    public int FailedSteps { get; init; }

    /// <summary>The id of our handshake that waits for its acknowledgement.</summary>
    public string? HandshakeRequestId { get; init; }

    /// <summary>The id of its handshake that we have to acknowledge.</summary>
    public string? OwedAcknowledgement { get; init; }

    /// <summary>What it asks of us.</summary>
    public RequiredBehaviour? Requirement { get; init; }

    /// <summary>Whether it is there.</summary>
    public ConnectionState Connection { get; init; } = new ConnectionState.Closed();

    /// <summary>When our next heartbeat is due.</summary>
    public DateTimeOffset? NextHeartbeatAt { get; init; }

    /// <summary>Until when it counts us as there: the moment that our last heartbeat it took announced.</summary>
    public DateTimeOffset? WeAreOfflineAt { get; init; }

    /// <summary>What went wrong last, in words.</summary>
    public string? LastError { get; init; }

    /// <summary>Names the peer and hides its tokens.</summary>
    public override string ToString() => $"{Id} ({Role}, {Registration}, {Connection.GetType().Name})";
}

/// <summary>How far a registration is.</summary>
public enum RegistrationState
{
    /// <summary>It was given a token, out of band, to register with.</summary>
    Invited,

    /// <summary>It registered with us; we owe it our own registration.</summary>
    CallbackOwed,

    /// <summary>We registered with it; it owes us its own registration.</summary>
    CallbackAwaited,

    /// <summary>Both sides have each other's token.</summary>
    Registered,
}
