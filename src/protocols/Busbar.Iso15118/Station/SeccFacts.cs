using System.Security.Cryptography;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Station;

/// <summary>All that a station's controller knows when something happens; its answer depends on nothing else.</summary>
public sealed record SeccFacts
{
    /// <summary>The time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What it offers.</summary>
    public required SeccSettings Settings { get; init; }

    /// <summary>How the power side stands.</summary>
    public required SupplyView Supply { get; init; }

    /// <summary>Where session numbers and challenges come from.</summary>
    public required RandomNumberGenerator Chance { get; init; }

    /// <summary>Who judges contracts and signatures.</summary>
    public required IContractJudge Contracts { get; init; }

    /// <summary>What protects the connection.</summary>
    public ChannelSecurity Security { get; init; } = ChannelSecurity.PlainText;

    /// <summary>The session that was paused at this EVSE, if any.</summary>
    public PausedSession? Paused { get; init; }
}
