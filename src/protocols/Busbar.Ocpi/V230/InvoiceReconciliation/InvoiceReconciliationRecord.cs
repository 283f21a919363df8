using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Which CDRs are on an invoice (OCPI 2.3.0 16.3.1).</summary>
[WireObject("InvoiceReconciliationRecord", "OCPI 2.3.0 16.3.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record InvoiceReconciliationRecord
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>The number of the invoice, which is sent by other means.</summary>
    [MaxLength(255)]
    [CiString]
    public required string InvoiceId { get; init; }

    /// <summary>The ids of the CDRs on the invoice.</summary>
    [MaxLength(36)]
    [CiString]
    [Items(Min = 1)]
    public required IReadOnlyList<string> Cdrs { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}
