using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to change the tariff of a transaction (OCPP 2.1 I11).</summary>
[WireMessage("ChangeTransactionTariff", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 I11")]
[WireRecord]
public sealed partial record ChangeTransactionTariffRequest
{
    /// <summary>The tariff.</summary>
    public required Tariff Tariff { get; init; }

    /// <summary>The transaction.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the tariff is changed (OCPP 2.1 I11).</summary>
[WireMessage("ChangeTransactionTariff", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 I11")]
[WireRecord]
public sealed partial record ChangeTransactionTariffResponse
{
    /// <summary>Whether it is.</summary>
    public required TariffChangeStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether the tariff of a transaction was changed (OCPP 2.1 3.96).</summary>
[WireEnum]
public enum TariffChangeStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>It was not.</summary>
    Rejected,

    /// <summary>The tariff is too large for the station.</summary>
    TooManyElements,

    /// <summary>The station does not support a condition of the tariff.</summary>
    ConditionNotSupported,

    /// <summary>No such transaction.</summary>
    TxNotFound,

    /// <summary>The currency may not change.</summary>
    NoCurrencyChange,
}
