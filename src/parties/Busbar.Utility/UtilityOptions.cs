using Busbar.Utility.Notifications;

namespace Busbar.Utility;

/// <summary>How the utility behaves.</summary>
public sealed record UtilityOptions
{
    /// <summary>Plain text and unauthenticated 2.0b VENs, for a laboratory.</summary>
    public bool IsInsecure { get; init; }

    /// <summary>Whether programs and events that are for everybody can be read without a token, as from a price server.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether a VEN must name its targets in each query to see targeted objects; by default it sees what it was granted.</summary>
    public bool IsStrictAboutTargets { get; init; }

    /// <summary>Which addresses subscribers may give.</summary>
    public AddressPolicy Callbacks { get; init; } = AddressPolicy.Strict;

    /// <summary>The broker through which MQTT clients are notified; null for none.</summary>
    public MqttOptions? Mqtt { get; init; }

    /// <summary>The name of this server in OpenADR 2.0b.</summary>
    public string VtnId { get; init; } = "Busbar-VTN"; // some VENs opt out of a name that is all lower case

    /// <summary>How often 2.0b VENs are asked to poll.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether 2.0b VENs that nobody entered may register, where their certificate is trusted.</summary>
    public bool IsOnboardingOpen { get; init; }
}

/// <summary>A RabbitMQ broker whose MQTT plugin serves the clients.</summary>
/// <param name="Broker">Where the server publishes over AMQP.</param>
/// <param name="Uris">Where clients connect over MQTT.</param>
/// <param name="UserName">The name that clients give beside their token; null where the broker lets in anybody.</param>
public sealed record MqttOptions(Uri Broker, IReadOnlyList<string> Uris, string? UserName);
