using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Who cancelled a booking, and why (OCPI 2.3.0 Bookings 4.9).</summary>
[WireObject("Cancellation", "OCPI 2.3.0 Bookings 4.9")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Cancellation
{
    /// <summary>Why it was cancelled.</summary>
    public required CanceledReason CancellationReason { get; init; }

    /// <summary>The role that cancelled.</summary>
    public required Role WhoCanceled { get; init; }
}

/// <summary>Why a booking was cancelled (OCPI 2.3.0 Bookings 4.8).</summary>
[WireEnum]
public enum CanceledReason
{
    /// <summary>No power.</summary>
    PowerOutage,

    /// <summary>The charger is broken.</summary>
    BrokenCharger,

    /// <summary>No place is left.</summary>
    Full,

    /// <summary>Something stands in the way.</summary>
    Blocked,

    /// <summary>Traffic.</summary>
    Traffic,

    /// <summary>The vehicle is broken.</summary>
    BrokenVehicle,

    /// <summary>Not cancelled.</summary>
    NoCanceled,

    /// <summary>Not known.</summary>
    Unknown,
}
