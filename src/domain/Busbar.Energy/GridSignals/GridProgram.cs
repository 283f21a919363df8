namespace Busbar.Energy.GridSignals;

/// <summary>A demand-response or price program: the frame of its events.</summary>
public sealed record GridProgram
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, unique on its server.</summary>
    public required string Name { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>The span of time of the program.</summary>
    public SignalPeriod? Period { get; init; }

    /// <summary>Addresses of its descriptions.</summary>
    public IReadOnlyList<string> Descriptions { get; init; } = [];

    /// <summary>How payloads are to be read, unless an event says otherwise.</summary>
    public IReadOnlyList<PayloadDescription> Payloads { get; init; } = [];

    /// <summary>Further facts, for example PROGRAM_TYPE.</summary>
    public IReadOnlyList<SignalValues> Attributes { get; init; } = [];

    /// <summary>Who may see it; empty means everybody.</summary>
    public IReadOnlyList<SignalTarget> Targets { get; init; } = [];

    /// <summary>The first text of an attribute.</summary>
    public string? Attribute(string type) => Attributes.FirstOrDefault(attribute => attribute.Type == type)?.Values.FirstOrDefault()?.ToString();
}
