using Busbar.Storage;

namespace Busbar.Utility.Storage;

/// <summary>The utility's tables.</summary>
public static class UtilitySchema
{
    /// <summary>The numbered scripts that bring a store to this version.</summary>
    public static MigrationSet Migrations { get; } =
        MigrationSet.FromResources("utility", typeof(UtilitySchema).Assembly, "Busbar.Utility.Storage.Migrations.");
}
