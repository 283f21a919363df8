using Busbar.Storage;

namespace Busbar.Operator;

/// <summary>What the operator is given from outside.</summary>
public sealed record OperatorSettings
{
    /// <summary>The store, opened with <see cref="Storage.OperatorSchema.Migrations"/>.</summary>
    public required IStore Store { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Time { get; init; }

    /// <summary>Where identities that need not be secret come from.</summary>
    public required Random Random { get; init; }

    /// <summary>How it behaves.</summary>
    public OperatorOptions Options { get; init; } = new();
}
