using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A postal address (OCPP 2.1 2.5).</summary>
[WireRecord]
public sealed partial record Address
{
    /// <summary>The person or company.</summary>
    [MaxLength(50)]
    public required string Name { get; init; }

    /// <summary>First line.</summary>
    [MaxLength(100)]
    public required string Address1 { get; init; }

    /// <summary>City.</summary>
    [MaxLength(100)]
    public required string City { get; init; }

    /// <summary>Country.</summary>
    [MaxLength(50)]
    public required string Country { get; init; }

    /// <summary>Second line.</summary>
    [MaxLength(100)]
    public string? Address2 { get; init; }

    /// <summary>Postal code.</summary>
    [MaxLength(20)]
    public string? PostalCode { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
