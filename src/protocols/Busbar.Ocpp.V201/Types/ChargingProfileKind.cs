using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>What the start of a profile's schedule refers to (OCPP 2.0.1 3.12).</summary>
[WireEnum]
public enum ChargingProfileKind
{
    /// <summary>A fixed moment.</summary>
    Absolute,

    /// <summary>A moment that comes back every day or week.</summary>
    Recurring,

    /// <summary>The start of charging.</summary>
    Relative,
}
