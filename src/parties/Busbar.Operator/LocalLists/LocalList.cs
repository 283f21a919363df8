using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;

namespace Busbar.Operator.LocalLists;

/// <summary>The list of tokens that a station may accept by itself, as far as the operator knows.</summary>
/// <param name="Station">The station.</param>
/// <param name="Version">The number of the list that we sent last and the station took; 0 for none.</param>
/// <param name="ReportedVersion">The number that the station told last, if it was asked.</param>
/// <param name="ChangedAt">When it changed.</param>
internal sealed record LocalList(StationId Station, int Version, int? ReportedVersion, DateTimeOffset ChangedAt)
{
    /// <summary>Whether the station told another number than ours: somebody else changed its list, or it lost it.</summary>
    public bool IsOutOfStep => ReportedVersion is { } reported && reported != Version;
}

/// <summary>One token of a station's list, with the answer that the station gives by itself.</summary>
internal sealed record LocalListEntry(StationId Station, IdToken Token, Charging.Tokens.Authorization Answer);
