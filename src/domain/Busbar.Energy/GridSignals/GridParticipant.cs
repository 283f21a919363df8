namespace Busbar.Energy.GridSignals;

/// <summary>A receiver of grid signals (a VEN), as the sender knows it.</summary>
public sealed record GridParticipant
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, unique on its server.</summary>
    public required string Name { get; init; }

    /// <summary>The account that it belongs to.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>Further facts, for example LOCATION.</summary>
    public IReadOnlyList<SignalValues> Attributes { get; init; } = [];

    /// <summary>What it may see beside what is for everybody.</summary>
    public IReadOnlyList<SignalTarget> Targets { get; init; } = [];
}

/// <summary>Something that a participant controls, for example a site.</summary>
public sealed record GridResource
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, unique within its participant.</summary>
    public required string Name { get; init; }

    /// <summary>The participant that it belongs to.</summary>
    public required string ParticipantId { get; init; }

    /// <summary>The account that it belongs to.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>Further facts, for example MAX_POWER_CONSUMPTION.</summary>
    public IReadOnlyList<SignalValues> Attributes { get; init; } = [];

    /// <summary>What its participant may see because of it.</summary>
    public IReadOnlyList<SignalTarget> Targets { get; init; } = [];
}
