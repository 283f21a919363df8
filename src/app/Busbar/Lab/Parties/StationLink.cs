using Busbar.Lab.Tracing;

namespace Busbar.Lab.Parties;

/// <summary>How a simulated station is connected.</summary>
internal sealed record StationLink
{
    /// <summary>What real WebSockets do by default.</summary>
    public static readonly TimeSpan UsualPingInterval = TimeSpan.FromMinutes(1);

    /// <summary>The address of its operator.</summary>
    public string Operator { get; init; } = SimulatedOperator.DefaultAddress;

    /// <summary>Who writes down its messages; nobody by default.</summary>
    public MessageTrace? Trace { get; init; }

    /// <summary>How often it asks the operator for a sign of life; null for never.</summary>
    public TimeSpan? PingInterval { get; init; } = UsualPingInterval;
}
