using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Where an EVSE stands relative to the vehicle (OCPI 2.3.0 8.4.13).</summary>
[WireEnum]
public enum EvsePosition
{
    /// <summary>On the left.</summary>
    Left,

    /// <summary>On the right.</summary>
    Right,

    /// <summary>In the middle.</summary>
    Center,
}
