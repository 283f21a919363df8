using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A service that costs extra (ISO 15118-20) (OCPP 2.1 2.4).</summary>
[WireRecord]
public sealed partial record AdditionalSelectedServices
{
    /// <summary>Its price.</summary>
    public required RationalNumber ServiceFee { get; init; }

    /// <summary>Its name.</summary>
    [MaxLength(80)]
    public required string ServiceName { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
