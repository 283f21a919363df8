using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells which ways of taking or giving energy are allowed from now on (OCPP 2.1 Q02).</summary>
[WireMessage("NotifyAllowedEnergyTransfer", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 Q02")]
[WireRecord]
public sealed partial record NotifyAllowedEnergyTransferRequest
{
    /// <summary>The transaction.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>The ways.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<EnergyTransferMode> AllowedEnergyTransfer { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the station passes it on (OCPP 2.1 Q02).</summary>
[WireMessage("NotifyAllowedEnergyTransfer", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 Q02")]
[WireRecord]
public sealed partial record NotifyAllowedEnergyTransferResponse
{
    /// <summary>Whether it does.</summary>
    public required NotifyAllowedEnergyTransferStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether the station passes on what is allowed (OCPP 2.1 3.69).</summary>
[WireEnum]
public enum NotifyAllowedEnergyTransferStatus
{
    /// <summary>It does.</summary>
    Accepted,

    /// <summary>It does not.</summary>
    Rejected,
}
