using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Reports the readings of single assets of a group (OSCP 2.0 UpdateAssetMeasurements).</summary>
[WireMessage("UpdateAssetMeasurements", MessageKind.Send, MessageSender.Either, "OSCP 2.0 UpdateAssetMeasurements")]
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record UpdateAssetMeasurements
{
    /// <summary>The group.</summary>
    public required string GroupId { get; init; }

    /// <summary>The readings.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<AssetMeasurement> Measurements { get; init; }
}

/// <summary>The readings of one asset (OSCP 2.0 AssetMeasurement).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record AssetMeasurement
{
    /// <summary>The asset.</summary>
    public required string AssetId { get; init; }

    /// <summary>What kind of asset it is.</summary>
    public required AssetCategory AssetCategory { get; init; }

    /// <summary>A counter's reading.</summary>
    public EnergyMeasurement? EnergyMeasurement { get; init; }

    /// <summary>A value of one moment.</summary>
    public InstantaneousMeasurement? InstantaneousMeasurement { get; init; }
}

/// <summary>What kind of asset is measured (OSCP 2.0 AssetCategory).</summary>
[WireEnum]
public enum AssetCategory
{
    /// <summary>Supply equipment for vehicles, in either direction.</summary>
    Charging,

    /// <summary>Any other load.</summary>
    Consumption,

    /// <summary>A producer that only feeds in.</summary>
    Generation,

    /// <summary>A stationary battery.</summary>
    Storage,
}
