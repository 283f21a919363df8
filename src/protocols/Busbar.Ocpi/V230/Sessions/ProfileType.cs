using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What a driver prefers (OCPI 2.3.0 9.4.2).</summary>
[WireEnum]
public enum ProfileType
{
    /// <summary>As cheap as possible.</summary>
    Cheap,

    /// <summary>As fast as possible.</summary>
    Fast,

    /// <summary>As green as possible.</summary>
    Green,

    /// <summary>As the operator likes.</summary>
    Regular,
}
