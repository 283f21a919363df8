using Busbar.Ocpi.Peers;

namespace Busbar.Ocpi.Registration;

/// <summary>What came of connecting to a peer, of renewing tokens, or of parting.</summary>
/// <param name="Peer">The peer as it is now; null where it is not known.</param>
/// <param name="IsDone">Whether it went well.</param>
/// <param name="StatusCode">The OCPI status code that says why not.</param>
/// <param name="Message">Why not.</param>
public sealed record RegistrationResult(Peer? Peer, bool IsDone, int StatusCode, string? Message);
