namespace Busbar.Oscp;

/// <summary>What became of a message that was sent.</summary>
/// <param name="Kind">Whether the peer took it.</param>
/// <param name="RequestId">The id it was sent under, to correlate answers with.</param>
/// <param name="Status">The HTTP status, where one came.</param>
/// <param name="Message">Why it was not taken.</param>
public sealed record OscpOutcome(OscpOutcomeKind Kind, string RequestId, int? Status = null, string? Message = null)
{
    /// <summary>Whether the peer took it.</summary>
    public bool IsAccepted => Kind == OscpOutcomeKind.Accepted;
}

/// <summary>Whether a peer took a message.</summary>
public enum OscpOutcomeKind
{
    /// <summary>It did.</summary>
    Accepted,

    /// <summary>It answered that it does not.</summary>
    Refused,

    /// <summary>It could not be reached or did not answer in time.</summary>
    Unreachable,

    /// <summary>It is not registered, so there is nowhere to send to.</summary>
    NotRegistered,
}
