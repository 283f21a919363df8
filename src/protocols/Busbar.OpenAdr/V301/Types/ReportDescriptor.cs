using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>Asks a VEN for a report (OpenADR 3.0.1 reportDescriptor).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ReportDescriptor
{
    /// <summary>The payload that is asked for.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string PayloadType { get; init; }

    /// <summary>How the values are to come about.</summary>
    public string? ReadingType { get; init; }

    /// <summary>The unit that is asked for.</summary>
    public string? Units { get; init; }

    /// <summary>For whom the report is asked.</summary>
    public IReadOnlyList<ValuesMap>? Targets { get; init; }

    /// <summary>Whether the resources are to be summed up.</summary>
    public bool Aggregate { get; init; } = false;

    /// <summary>The interval at whose end the report is made; -1 is the last.</summary>
    public int StartInterval { get; init; } = -1;

    /// <summary>How many intervals it covers; -1 is all.</summary>
    public int NumIntervals { get; init; } = -1;

    /// <summary>Whether it looks back; otherwise it is a forecast.</summary>
    public bool Historical { get; init; } = true;

    /// <summary>How many intervals lie between reports; -1 is as many as a report covers.</summary>
    public int Frequency { get; init; } = -1;

    /// <summary>How often it is made; -1 is without end.</summary>
    public int Repeat { get; init; } = 1;
}
