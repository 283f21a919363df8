namespace Busbar.Oscp;

/// <summary>Where the field and the specification disagree: what a party takes and asks.</summary>
public sealed record OscpTolerance
{
    /// <summary>Whether <c>Bearer</c> is taken beside <c>Token</c>.</summary>
    public bool TakesBearer { get; init; } = true;

    /// <summary>Whether numbers written as text, and handshakes without their inner object, are taken.</summary>
    public bool TakesLooseBodies { get; init; } = true;

    /// <summary>Whether a request without an id is refused.</summary>
    public bool NeedsRequestId { get; init; }

    /// <summary>Whether an acknowledgement or a compliance error without a correlation id is refused.</summary>
    public bool NeedsCorrelationId { get; init; }

    /// <summary>Whether a heartbeat alone brings back a peer that went offline; else only a handshake does.</summary>
    public bool HeartbeatResumes { get; init; }
}
