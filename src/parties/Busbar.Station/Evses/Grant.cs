using Busbar.Station.Authorization;

namespace Busbar.Station.Evses;

/// <summary>The permission to charge at one EVSE.</summary>
/// <param name="Token">Who charges.</param>
/// <param name="Group">The group whose tokens may end the session, where there is one.</param>
/// <param name="RemoteStartId">The operator's number of a remote start (1.6 has none: 0).</param>
internal sealed record Grant(IdToken Token, IdToken? Group = null, int? RemoteStartId = null);
