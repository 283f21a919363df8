using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A limit from a state of charge on (OCPP 2.1 2.62).</summary>
[WireRecord]
public sealed partial record LimitAtSoC
{
    /// <summary>The state of charge, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public required int Soc { get; init; }

    /// <summary>The limit, in the schedule's unit.</summary>
    public required decimal Limit { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
