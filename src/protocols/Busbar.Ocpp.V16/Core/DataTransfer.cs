using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Carries what a vendor adds to the protocol (OCPP 1.6 4.3).</summary>
[WireMessage("DataTransfer", MessageKind.Request, MessageSender.Either, "OCPP 1.6 4.3")]
[WireRecord]
public sealed partial record DataTransferRequest
{
    /// <summary>The vendor.</summary>
    [MaxLength(255)]
    public required string VendorId { get; init; }

    /// <summary>Which of the vendor's messages.</summary>
    [MaxLength(50)]
    public string? MessageId { get; init; }

    /// <summary>What it says, in a form that the parties agree on.</summary>
    public string? Data { get; init; }
}

/// <summary>Answers what a vendor adds to the protocol (OCPP 1.6 4.3).</summary>
[WireMessage("DataTransfer", MessageKind.Response, MessageSender.Either, "OCPP 1.6 4.3")]
[WireRecord]
public sealed partial record DataTransferResponse
{
    /// <summary>What became of it.</summary>
    public required DataTransferStatus Status { get; init; }

    /// <summary>What the answer says.</summary>
    public string? Data { get; init; }
}

/// <summary>What became of vendor data (OCPP 1.6 7.23).</summary>
[WireEnum]
public enum DataTransferStatus
{
    /// <summary>The data was taken.</summary>
    Accepted,

    /// <summary>The data was refused.</summary>
    Rejected,

    /// <summary>The vendor is known, the message is not.</summary>
    UnknownMessageId,

    /// <summary>The vendor is not known.</summary>
    UnknownVendorId,
}
