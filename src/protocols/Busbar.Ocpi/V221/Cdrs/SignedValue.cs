using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>One signed meter value (OCPI 2.2.1 10.4.8).</summary>
[WireObject("SignedValue", "OCPI 2.2.1 10.4.8")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record SignedValue
{
    /// <summary>Which reading it is: Start, End or Intermediate.</summary>
    [MaxLength(32)]
    [CiString]
    public required string Nature { get; init; }

    /// <summary>The data that was signed, readable.</summary>
    [MaxLength(5000)]
    public required string PlainData { get; init; }

    /// <summary>The signed data, in Base64.</summary>
    [MaxLength(5000)]
    public required string SignedData { get; init; }
}
