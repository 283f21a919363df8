using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>When to come back after a trip (OCPP 2.1 2.39).</summary>
[WireRecord]
public sealed partial record EnterService
{
    /// <summary>The rank among controls; 0 is the highest.</summary>
    [Range(Min = 0)]
    public required int Priority { get; init; }

    /// <summary>The voltage to stay below, in volts.</summary>
    public required decimal HighVoltage { get; init; }

    /// <summary>The voltage to stay above, in volts.</summary>
    public required decimal LowVoltage { get; init; }

    /// <summary>The frequency to stay below, in hertz.</summary>
    public required decimal HighFreq { get; init; }

    /// <summary>The frequency to stay above, in hertz.</summary>
    public required decimal LowFreq { get; init; }

    /// <summary>Seconds to wait.</summary>
    public decimal? Delay { get; init; }

    /// <summary>The most seconds to wait on top of that, at random.</summary>
    public decimal? RandomDelay { get; init; }

    /// <summary>Seconds to reach full power.</summary>
    public decimal? RampRate { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
