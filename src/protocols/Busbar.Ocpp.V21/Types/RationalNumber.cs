using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A number as a whole number and a power of ten (ISO 15118-20) (OCPP 2.1 2.81).</summary>
[WireRecord]
public sealed partial record RationalNumber
{
    /// <summary>The power of ten.</summary>
    public required int Exponent { get; init; }

    /// <summary>The whole number.</summary>
    public required int Value { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
