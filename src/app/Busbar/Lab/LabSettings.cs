namespace Busbar.Lab;

/// <summary>What the command line asks of the lab.</summary>
internal sealed record LabSettings
{
    /// <summary>How many stations, a third of each version of OCPP.</summary>
    public int Stations { get; init; } = 12;

    /// <summary>The number from which all chance of a simulated run follows.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Where to write what came out; null for nowhere.</summary>
    public string? ReportFile { get; init; }
}
