using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Passes on a vehicle's request for its contract certificate (OCPP 2.1 M01).</summary>
[WireMessage("Get15118EVCertificate", MessageKind.Request, MessageSender.Station, "OCPP 2.1 M01")]
[WireRecord]
public sealed partial record Get15118EVCertificateRequest
{
    /// <summary>The namespace of the schema that the vehicle speaks.</summary>
    [MaxLength(50)]
    public required string Iso15118SchemaVersion { get; init; }

    /// <summary>Whether it is installed or replaced.</summary>
    public required CertificateAction Action { get; init; }

    /// <summary>The vehicle's request in EXI, in base64.</summary>
    [MaxLength(11000)]
    public required string ExiRequest { get; init; }

    /// <summary>How many contracts the vehicle wants (ISO 15118-20 only).</summary>
    [Range(Min = 0)]
    public int? MaximumContractCertificateChains { get; init; }

    /// <summary>The contracts that it wants first (ISO 15118-20 only).</summary>
    [WireName("prioritizedEMAIDs")]
    [Items(Min = 1, Max = 8)]
    [MaxLength(255)]
    public IReadOnlyList<string>? PrioritizedEmaids { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings the answer for the vehicle (OCPP 2.1 M01).</summary>
[WireMessage("Get15118EVCertificate", MessageKind.Response, MessageSender.Station, "OCPP 2.1 M01")]
[WireRecord]
public sealed partial record Get15118EVCertificateResponse
{
    /// <summary>Whether it succeeded.</summary>
    public required Iso15118EVCertificateStatus Status { get; init; }

    /// <summary>The answer for the vehicle in EXI, in base64.</summary>
    [MaxLength(17000)]
    public required string ExiResponse { get; init; }

    /// <summary>How many contracts more requests could bring.</summary>
    [Range(Min = 0)]
    public int? RemainingContracts { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What the vehicle wants done with its contract certificate (OCPP 2.1 3.8).</summary>
[WireEnum]
public enum CertificateAction
{
    /// <summary>Install a certificate for the first time.</summary>
    Install,

    /// <summary>Replace the certificate that is there.</summary>
    Update,
}

/// <summary>Whether the vehicle's certificate request was answered (OCPP 2.1 3.55).</summary>
[WireEnum]
public enum Iso15118EVCertificateStatus
{
    /// <summary>The answer for the vehicle is given.</summary>
    Accepted,

    /// <summary>The request failed; the answer for the vehicle says so.</summary>
    Failed,
}
