using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How a vehicle returns to normal after an event (OCPP 2.1 2.59).</summary>
[WireRecord]
public sealed partial record Hysteresis
{
    /// <summary>The value to be below again, in the curve's unit.</summary>
    public decimal? HysteresisHigh { get; init; }

    /// <summary>The value to be above again, in the curve's unit.</summary>
    public decimal? HysteresisLow { get; init; }

    /// <summary>Seconds to stay there.</summary>
    public decimal? HysteresisDelay { get; init; }

    /// <summary>How fast to return, in per cent a second.</summary>
    public decimal? HysteresisGradient { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
