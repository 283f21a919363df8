using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that a battery was put in or taken out (OCPP 2.1 S01).</summary>
[WireMessage("BatterySwap", MessageKind.Request, MessageSender.Station, "OCPP 2.1 S01")]
[WireRecord]
public sealed partial record BatterySwapRequest
{
    /// <summary>The batteries.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<BatteryData> BatteryData { get; init; }

    /// <summary>What happened.</summary>
    public required BatterySwapEvent EventType { get; init; }

    /// <summary>The token that it is charged to.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>Ties the parts of a swap to each other and to a remote start.</summary>
    public required int RequestId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 S01).</summary>
[WireMessage("BatterySwap", MessageKind.Response, MessageSender.Station, "OCPP 2.1 S01")]
[WireRecord]
public sealed partial record BatterySwapResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A battery in a swap station (OCPP 2.1 2.8).</summary>
[WireRecord]
public sealed partial record BatteryData
{
    /// <summary>The slot.</summary>
    [Range(Min = 0)]
    public required int EvseId { get; init; }

    /// <summary>The battery's serial number.</summary>
    [MaxLength(50)]
    public required string SerialNumber { get; init; }

    /// <summary>State of charge, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public required decimal SoC { get; init; }

    /// <summary>State of health, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public required decimal SoH { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? ProductionDate { get; init; }

    /// <summary>What its vendor says about it.</summary>
    [MaxLength(500)]
    public string? VendorInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What happened to a battery at a swap station (OCPP 2.1 3.5).</summary>
[WireEnum]
public enum BatterySwapEvent
{
    /// <summary>A battery was put in.</summary>
    BatteryIn,

    /// <summary>A battery was taken out.</summary>
    BatteryOut,

    /// <summary>A battery was offered and not taken out in time.</summary>
    BatteryOutTimeout,
}
