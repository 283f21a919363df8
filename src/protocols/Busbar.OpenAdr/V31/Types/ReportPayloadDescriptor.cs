using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>How the values of a report payload are to be read (OpenADR 3.1 reportPayloadDescriptor).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ReportPayloadDescriptor
{
    /// <summary>Its mark.</summary>
    public required ReportDescriptorType ObjectType { get; init; }

    /// <summary>The payload it describes.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string PayloadType { get; init; }

    /// <summary>How the values came about.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public string? ReadingType { get; init; }

    /// <summary>The unit of the values.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public string? Units { get; init; }

    /// <summary>How exact the values are.</summary>
    public decimal? Accuracy { get; init; }

    /// <summary>How sure the sender is, in percent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? Confidence { get; init; }
}
