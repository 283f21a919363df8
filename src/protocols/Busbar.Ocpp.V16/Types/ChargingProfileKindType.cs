using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>What the start of a profile's schedule refers to (OCPP 1.6 7.9).</summary>
[WireEnum]
public enum ChargingProfileKindType
{
    /// <summary>A fixed moment.</summary>
    Absolute,

    /// <summary>A moment that comes back every day or week.</summary>
    Recurring,

    /// <summary>The start of charging.</summary>
    Relative,
}
