using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks whether a VAT number is right (OCPP 2.1 C18).</summary>
[WireMessage("VatNumberValidation", MessageKind.Request, MessageSender.Station, "OCPP 2.1 C18")]
[WireRecord]
public sealed partial record VatNumberValidationRequest
{
    /// <summary>The number.</summary>
    [MaxLength(20)]
    public required string VatNumber { get; init; }

    /// <summary>The EVSE at which it was typed.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether a VAT number is right (OCPP 2.1 C18).</summary>
[WireMessage("VatNumberValidation", MessageKind.Response, MessageSender.Station, "OCPP 2.1 C18")]
[WireRecord]
public sealed partial record VatNumberValidationResponse
{
    /// <summary>The number.</summary>
    [MaxLength(20)]
    public required string VatNumber { get; init; }

    /// <summary>Whether it is right.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>The company.</summary>
    public Address? Company { get; init; }

    /// <summary>The EVSE at which it was typed.</summary>
    [Range(Min = 0)]
    public int? EvseId { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
