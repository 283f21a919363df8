using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A point of a curve of power by frequency (OCPP 2.1 2.114).</summary>
[WireRecord]
public sealed partial record V2XFreqWattPoint
{
    /// <summary>The frequency, in hertz.</summary>
    public required decimal Frequency { get; init; }

    /// <summary>The power, in watts, negative to discharge.</summary>
    public required decimal Power { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
