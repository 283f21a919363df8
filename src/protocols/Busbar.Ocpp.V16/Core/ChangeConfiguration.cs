using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to set a configuration key (OCPP 1.6 5.3).</summary>
[WireMessage("ChangeConfiguration", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.3")]
[WireRecord]
public sealed partial record ChangeConfigurationRequest
{
    /// <summary>The key.</summary>
    [MaxLength(50)]
    public required string Key { get; init; }

    /// <summary>The value; lists are separated by commas.</summary>
    [MaxLength(500)]
    public required string Value { get; init; }
}

/// <summary>Says whether the key is set (OCPP 1.6 5.3).</summary>
[WireMessage("ChangeConfiguration", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.3")]
[WireRecord]
public sealed partial record ChangeConfigurationResponse
{
    /// <summary>Whether it is.</summary>
    public required ConfigurationStatus Status { get; init; }
}

/// <summary>Whether a configuration key was set (OCPP 1.6 7.22).</summary>
[WireEnum]
public enum ConfigurationStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>The value is refused.</summary>
    Rejected,

    /// <summary>It was, and counts after a reboot.</summary>
    RebootRequired,

    /// <summary>No such key.</summary>
    NotSupported,
}
