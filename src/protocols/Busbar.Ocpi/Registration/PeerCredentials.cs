using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Registration;

/// <summary>What a peer tells in its credentials, the same for every version.</summary>
/// <param name="Token">The token to call it with.</param>
/// <param name="Url">Where its versions are.</param>
/// <param name="Parties">Its parties.</param>
/// <param name="HubParty">The hub it is.</param>
internal sealed record PeerCredentials(string Token, string Url, IReadOnlyList<PeerParty> Parties, OcpiParty? HubParty);
