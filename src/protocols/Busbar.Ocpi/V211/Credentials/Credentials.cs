using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>How a platform is reached, and who speaks there (OCPI 2.1.1 7.2.1).</summary>
[WireObject("Credentials", "OCPI 2.1.1 7.2.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Credentials
{
    /// <summary>The token to call the sender with, as it is: Base64 belongs to the HTTP header.</summary>
    [MaxLength(64)]
    public required string Token { get; init; }

    /// <summary>Where the sender's versions are.</summary>
    [MaxLength(255)]
    [Url]
    public required string Url { get; init; }

    /// <summary>The party as it shows itself to drivers.</summary>
    public required BusinessDetails BusinessDetails { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    public required string PartyId { get; init; }

    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    public required string CountryCode { get; init; }
}
