using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What the start of a profile's schedule refers to (OCPP 2.1 3.14).</summary>
[WireEnum]
public enum ChargingProfileKind
{
    /// <summary>A fixed moment.</summary>
    Absolute,

    /// <summary>A moment that comes back every day or week.</summary>
    Recurring,

    /// <summary>The start of charging.</summary>
    Relative,

    /// <summary>A start that comes with updates while the profile is in use.</summary>
    Dynamic,
}
