using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A point of a curve of power by signal (OCPP 2.1 2.115).</summary>
[WireRecord]
public sealed partial record V2XSignalWattPoint
{
    /// <summary>The signal.</summary>
    public required int Signal { get; init; }

    /// <summary>The power, in watts, negative to discharge.</summary>
    public required decimal Power { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
