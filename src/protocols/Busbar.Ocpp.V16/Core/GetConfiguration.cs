using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks for configuration keys (OCPP 1.6 5.8).</summary>
[WireMessage("GetConfiguration", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.8")]
[WireRecord]
public sealed partial record GetConfigurationRequest
{
    /// <summary>The keys; absent or empty means all.</summary>
    [MaxLength(50)]
    public IReadOnlyList<string>? Key { get; init; }
}

/// <summary>Brings configuration keys (OCPP 1.6 5.8).</summary>
[WireMessage("GetConfiguration", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.8")]
[WireRecord]
public sealed partial record GetConfigurationResponse
{
    /// <summary>The known keys.</summary>
    public IReadOnlyList<KeyValue>? ConfigurationKey { get; init; }

    /// <summary>Those asked for that are not known.</summary>
    [MaxLength(50)]
    public IReadOnlyList<string>? UnknownKey { get; init; }
}

/// <summary>A configuration key (OCPP 1.6 7.29).</summary>
[WireRecord]
public sealed partial record KeyValue
{
    /// <summary>The key.</summary>
    [MaxLength(50)]
    public required string Key { get; init; }

    /// <summary>Whether it can only be read.</summary>
    public required bool Readonly { get; init; }

    /// <summary>The value; absent where it is not set or cannot be shown.</summary>
    [MaxLength(500)]
    public string? Value { get; init; }
}
