using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a transaction used (OCPP 2.1 2.109).</summary>
[WireRecord]
public sealed partial record TotalUsage
{
    /// <summary>Energy, in watt-hours (OCPP 2.1 I12).</summary>
    public required decimal Energy { get; init; }

    /// <summary>Seconds of charging.</summary>
    public required int ChargingTime { get; init; }

    /// <summary>Seconds without charging.</summary>
    public required int IdleTime { get; init; }

    /// <summary>Seconds of a reservation.</summary>
    public int? ReservationTime { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
