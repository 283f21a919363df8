using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Carries what a vendor adds to the protocol (OCPP 2.1 P01).</summary>
[WireMessage("DataTransfer", MessageKind.Request, MessageSender.Either, "OCPP 2.1 P01")]
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
    public JsonFragment? Data { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Answers what a vendor adds to the protocol (OCPP 2.1 P01).</summary>
[WireMessage("DataTransfer", MessageKind.Response, MessageSender.Either, "OCPP 2.1 P01")]
[WireRecord]
public sealed partial record DataTransferResponse
{
    /// <summary>What became of it.</summary>
    public required DataTransferStatus Status { get; init; }

    /// <summary>What the answer says.</summary>
    public JsonFragment? Data { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What became of vendor data (OCPP 2.1 3.30).</summary>
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
