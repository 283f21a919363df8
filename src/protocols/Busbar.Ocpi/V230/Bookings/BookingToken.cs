using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A token that may use a booking (OCPI 2.3.0 Bookings 4.7).</summary>
[WireObject("BookingToken", "OCPI 2.3.0 Bookings 4.7")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BookingToken
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The technical id.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Uid { get; init; }

    /// <summary>The kind.</summary>
    public required OpenEnum<TokenType> Type { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ContractId { get; init; }
}
