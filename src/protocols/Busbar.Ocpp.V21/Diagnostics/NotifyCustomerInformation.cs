using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a part of a customer's data (OCPP 2.1 N09).</summary>
[WireMessage("NotifyCustomerInformation", MessageKind.Request, MessageSender.Station, "OCPP 2.1 N09")]
[WireRecord]
public sealed partial record NotifyCustomerInformationRequest
{
    /// <summary>The data, in a form that a person can read.</summary>
    [MaxLength(512)]
    public required string Data { get; init; }

    /// <summary>The number of this part, counted from 0.</summary>
    [Range(Min = 0)]
    public required int SeqNo { get; init; }

    /// <summary>When this part was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>Ties reports and notifications to this request.</summary>
    [Range(Min = 0)]
    public required int RequestId { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 N09).</summary>
[WireMessage("NotifyCustomerInformation", MessageKind.Response, MessageSender.Station, "OCPP 2.1 N09")]
[WireRecord]
public sealed partial record NotifyCustomerInformationResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
