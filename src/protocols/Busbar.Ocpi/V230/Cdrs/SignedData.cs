using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Signed meter values, so that a driver can check the bill (OCPI 2.3.0 10.4.7).</summary>
[WireObject("SignedData", "OCPI 2.3.0 10.4.7")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record SignedData
{
    /// <summary>The name of the encoding, for example OCMF.</summary>
    [MaxLength(36)]
    [CiString]
    public required string EncodingMethod { get; init; }

    /// <summary>The version of the encoding.</summary>
    public int? EncodingMethodVersion { get; init; }

    /// <summary>The key to check the signatures with, in Base64.</summary>
    [MaxLength(512)]
    public string? PublicKey { get; init; }

    /// <summary>The signed values.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<SignedValue> SignedValues { get; init; }

    /// <summary>Where a driver can check the values.</summary>
    [MaxLength(512)]
    public string? Url { get; init; }
}
