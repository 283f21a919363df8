using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Vehicle;

/// <summary>All that a car's controller knows when something happens; its answer depends on nothing else.</summary>
public sealed record EvccFacts
{
    /// <summary>The time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What it is and prefers.</summary>
    public required EvccSettings Settings { get; init; }

    /// <summary>How the car stands.</summary>
    public required VehicleView Vehicle { get; init; }

    /// <summary>Its certificates and keys; null when it has none.</summary>
    public VehicleCredentials? Credentials { get; init; }

    /// <summary>What protects the connection.</summary>
    public ChannelSecurity Security { get; init; } = ChannelSecurity.PlainText;
}
