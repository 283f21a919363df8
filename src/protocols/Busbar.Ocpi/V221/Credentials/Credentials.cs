using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>How a platform is reached, and who speaks there (OCPI 2.2.1 7.3.1).</summary>
[WireObject("Credentials", "OCPI 2.2.1 7.3.1")]
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

    /// <summary>The parties of the platform with their roles.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<CredentialsRole> Roles { get; init; }
}
