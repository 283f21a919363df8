namespace Busbar.Charging.Billing;

/// <summary>Signed meter values, so that a driver can check the bill; carried as they are.</summary>
public sealed record SignedMeterData
{
    /// <summary>The name of the encoding, for example OCMF.</summary>
    public required string EncodingMethod { get; init; }

    /// <summary>The version of the encoding.</summary>
    public int? EncodingMethodVersion { get; init; }

    /// <summary>The key to check the signatures with, in Base64.</summary>
    public string? PublicKey { get; init; }

    /// <summary>The values.</summary>
    public required IReadOnlyList<SignedMeterValue> Values { get; init; }

    /// <summary>Where a driver can check them.</summary>
    public string? Url { get; init; }
}

/// <summary>One signed value.</summary>
/// <param name="Nature">Which reading it is: Start, End or Intermediate.</param>
/// <param name="PlainData">What was signed, readable.</param>
/// <param name="SignedData">The signed data, in Base64.</param>
public sealed record SignedMeterValue(string Nature, string PlainData, string SignedData);
