using Busbar.Storage;

namespace Busbar.Operator.Storage;

/// <summary>The operator's tables.</summary>
public static class OperatorSchema
{
    /// <summary>The numbered scripts that bring a store to this version.</summary>
    public static MigrationSet Migrations { get; } =
        MigrationSet.FromResources("operator", typeof(OperatorSchema).Assembly, "Busbar.Operator.Storage.Migrations.");
}
