using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A payment terminal (OCPI 2.3.0 Payments 6.1).</summary>
[WireObject("Terminal", "OCPI 2.3.0 Payments 6.1")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Terminal
{
    /// <summary>The terminal's id.</summary>
    [MaxLength(36)]
    [CiString]
    public required string TerminalId { get; init; }

    /// <summary>The operator's reference for whom the terminal is.</summary>
    [MaxLength(36)]
    [CiString]
    public string? CustomerReference { get; init; }

    /// <summary>The party the terminal is for.</summary>
    [MaxLength(3)]
    [CiString]
    public string? PartyId { get; init; }

    /// <summary>The country of the party the terminal is for, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public string? CountryCode { get; init; }

    /// <summary>Street and house number.</summary>
    [MaxLength(45)]
    [CiString]
    public string? Address { get; init; }

    /// <summary>The town.</summary>
    [MaxLength(45)]
    [CiString]
    public string? City { get; init; }

    /// <summary>The postal code.</summary>
    [MaxLength(10)]
    [CiString]
    public string? PostalCode { get; init; }

    /// <summary>The state or province.</summary>
    [MaxLength(20)]
    [CiString]
    public string? State { get; init; }

    /// <summary>The country, ISO 3166 alpha-3.</summary>
    [MaxLength(3)]
    [CiString]
    public string? Country { get; init; }

    /// <summary>Where it is (WGS 84).</summary>
    public GeoLocation? Coordinates { get; init; }

    /// <summary>What the authorization reference is appended to for the address of an invoice.</summary>
    [MaxLength(255)]
    [Url]
    public string? InvoiceBaseUrl { get; init; }

    /// <summary>Who makes the invoice.</summary>
    public InvoiceCreator? InvoiceCreator { get; init; }

    /// <summary>The terminal's reference at the payment provider.</summary>
    [MaxLength(36)]
    [CiString]
    public string? Reference { get; init; }

    /// <summary>The locations it serves.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? LocationIds { get; init; }

    /// <summary>The EVSEs; none means every one.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? EvseUids { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>Who makes an invoice (OCPI 2.3.0 Payments 7.1).</summary>
[WireEnum]
public enum InvoiceCreator
{
    /// <summary>The operator.</summary>
    Cpo,

    /// <summary>The payment terminal provider.</summary>
    Ptp,
}
