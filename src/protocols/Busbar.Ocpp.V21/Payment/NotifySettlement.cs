using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells what became of a payment at the station (OCPP 2.1 C21).</summary>
[WireMessage("NotifySettlement", MessageKind.Request, MessageSender.Station, "OCPP 2.1 C21")]
[WireRecord]
public sealed partial record NotifySettlementRequest
{
    /// <summary>The payment's reference, which is also the token.</summary>
    [MaxLength(255)]
    public required string PspRef { get; init; }

    /// <summary>What became of it.</summary>
    public required PaymentStatus Status { get; init; }

    /// <summary>How much was paid, or was to be.</summary>
    public required decimal SettlementAmount { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset SettlementTime { get; init; }

    /// <summary>The transaction; absent where it never began.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>The receipt's id.</summary>
    [MaxLength(50)]
    public string? ReceiptId { get; init; }

    /// <summary>Where the receipt is, if the station made it.</summary>
    [MaxLength(2000)]
    public string? ReceiptUrl { get; init; }

    /// <summary>The company on the receipt.</summary>
    public Address? VatCompany { get; init; }

    /// <summary>The company's VAT number.</summary>
    [MaxLength(20)]
    public string? VatNumber { get; init; }

    /// <summary>More about the status.</summary>
    [MaxLength(500)]
    public string? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note, and brings a receipt where the management system made one (OCPP 2.1 C21).</summary>
[WireMessage("NotifySettlement", MessageKind.Response, MessageSender.Station, "OCPP 2.1 C21")]
[WireRecord]
public sealed partial record NotifySettlementResponse
{
    /// <summary>Where the receipt is.</summary>
    [MaxLength(2000)]
    public string? ReceiptUrl { get; init; }

    /// <summary>The receipt's id.</summary>
    [MaxLength(50)]
    public string? ReceiptId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What became of a payment (OCPP 2.1 3.76).</summary>
[WireEnum]
public enum PaymentStatus
{
    /// <summary>It was made.</summary>
    Settled,

    /// <summary>Nothing was to be paid, so it was given up.</summary>
    Canceled,

    /// <summary>It was refused.</summary>
    Rejected,

    /// <summary>It failed on the way.</summary>
    Failed,
}
