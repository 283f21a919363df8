using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for or about a customer's data on the station, or to clear it (OCPP 2.1 N09).</summary>
[WireMessage("CustomerInformation", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N09")]
[WireRecord]
public sealed partial record CustomerInformationRequest
{
    /// <summary>Ties the notifications to this request.</summary>
    [Range(Min = 0)]
    public required int RequestId { get; init; }

    /// <summary>Whether to report the data.</summary>
    public required bool Report { get; init; }

    /// <summary>Whether to clear the data.</summary>
    public required bool Clear { get; init; }

    /// <summary>The customer, by contract certificate.</summary>
    public CertificateHashData? CustomerCertificate { get; init; }

    /// <summary>The customer, by token.</summary>
    public IdToken? IdToken { get; init; }

    /// <summary>The customer, by any other name.</summary>
    [MaxLength(64)]
    public string? CustomerIdentifier { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says what the station does (OCPP 2.1 N09).</summary>
[WireMessage("CustomerInformation", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N09")]
[WireRecord]
public sealed partial record CustomerInformationResponse
{
    /// <summary>What it does.</summary>
    public required CustomerInformationStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What the station does with a request about a customer (OCPP 2.1 3.28).</summary>
[WireEnum]
public enum CustomerInformationStatus
{
    /// <summary>The station does what is asked.</summary>
    Accepted,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>The request makes no sense.</summary>
    Invalid,
}
