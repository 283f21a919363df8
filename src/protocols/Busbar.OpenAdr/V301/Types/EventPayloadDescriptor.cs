using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>How the values of an event payload are to be read (OpenADR 3.0.1 eventPayloadDescriptor).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record EventPayloadDescriptor
{
    /// <summary>Its mark.</summary>
    public EventDescriptorType? ObjectType { get; init; }

    /// <summary>The payload it describes.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string PayloadType { get; init; }

    /// <summary>The unit of the values.</summary>
    public string? Units { get; init; }

    /// <summary>The currency of prices, ISO 4217.</summary>
    public string? Currency { get; init; }
}
