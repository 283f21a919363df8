using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a volt-var curve needs besides (OCPP 2.1 2.82).</summary>
[WireRecord]
public sealed partial record ReactivePowerParams
{
    /// <summary>The reference voltage, in per cent.</summary>
    public decimal? VRef { get; init; }

    /// <summary>Whether the reference follows the voltage by itself.</summary>
    public bool? AutonomousVRefEnable { get; init; }

    /// <summary>Seconds of the time constant with which it does.</summary>
    public decimal? AutonomousVRefTimeConstant { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
