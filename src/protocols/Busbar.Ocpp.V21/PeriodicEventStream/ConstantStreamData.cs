using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A stream of one variable's values (OCPP 2.1 2.28).</summary>
[WireRecord]
public sealed partial record ConstantStreamData
{
    /// <summary>The stream.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>How often it is sent.</summary>
    public required PeriodicEventStreamParams Params { get; init; }

    /// <summary>The monitor that it comes from.</summary>
    [Range(Min = 0)]
    public required int VariableMonitoringId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
