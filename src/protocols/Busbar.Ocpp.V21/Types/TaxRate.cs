using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A tax (OCPP 2.1 2.105).</summary>
[WireRecord]
public sealed partial record TaxRate
{
    /// <summary>Which.</summary>
    [MaxLength(20)]
    public required string Type { get; init; }

    /// <summary>The rate, in per cent.</summary>
    public required decimal Tax { get; init; }

    /// <summary>On what it is put: 0 on the net price, 1 on that with tax 0, and so on; absent means 0.</summary>
    [Range(Min = 0)]
    public int? Stack { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
