using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;

namespace Busbar.Lab.Parties;

/// <summary>How a simulated station is connected.</summary>
internal sealed record StationLink
{
    /// <summary>What real WebSockets do by default.</summary>
    public static readonly TimeSpan UsualPingInterval = TimeSpan.FromMinutes(1);

    /// <summary>The address of its operator.</summary>
    public string Operator { get; init; } = SimulatedOperator.DefaultAddress;

    /// <summary>Who watches its messages; nobody by default.</summary>
    public RpcObserver? Observer { get; init; }

    /// <summary>Puts something between the station and each of its connections.</summary>
    public Func<IOpenLink, IOpenLink> Wrap { get; init; } = static link => link;

    /// <summary>How often it asks the operator for a sign of life; null for never.</summary>
    public TimeSpan? PingInterval { get; init; } = UsualPingInterval;
}
