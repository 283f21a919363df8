using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A transaction and what it is doing (OCPP 2.1 2.111).</summary>
[WireRecord]
public sealed partial record Transaction
{
    /// <summary>The transaction's id, given by the station.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>What it is doing.</summary>
    public ChargingState? ChargingState { get; init; }

    /// <summary>Seconds in which energy flowed.</summary>
    public int? TimeSpentCharging { get; init; }

    /// <summary>Why it was stopped; absent at its end means Local.</summary>
    public Reason? StoppedReason { get; init; }

    /// <summary>The remote start it came from.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>How it is controlled.</summary>
    public OperationMode? OperationMode { get; init; }

    /// <summary>The tariff in use.</summary>
    [MaxLength(60)]
    public string? TariffId { get; init; }

    /// <summary>When it is to stop.</summary>
    public TransactionLimit? TransactionLimit { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
