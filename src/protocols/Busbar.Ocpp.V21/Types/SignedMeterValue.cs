using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A value as the meter has signed it (OCPP 2.1 2.92).</summary>
[WireRecord]
public sealed partial record SignedMeterValue
{
    /// <summary>The signed data, in base64.</summary>
    [MaxLength(32768)]
    public required string SignedMeterData { get; init; }

    /// <summary>How it is encoded before signing.</summary>
    [MaxLength(50)]
    public required string EncodingMethod { get; init; }

    /// <summary>How it is signed.</summary>
    [MaxLength(50)]
    public string? SigningMethod { get; init; }

    /// <summary>The key that checks it, in base64.</summary>
    [MaxLength(2500)]
    public string? PublicKey { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
