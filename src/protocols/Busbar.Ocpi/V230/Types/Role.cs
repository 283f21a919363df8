using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What a party does (OCPI 2.3.0 17.10).</summary>
[WireEnum]
public enum Role
{
    /// <summary>Operates charging stations.</summary>
    Cpo,

    /// <summary>Sells charging to drivers.</summary>
    Emsp,

    /// <summary>Collects data of a country.</summary>
    Nap,

    /// <summary>Shows drivers the way.</summary>
    Nsp,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Runs payment terminals.</summary>
    Ptp,

    /// <summary>Controls charging.</summary>
    Scsp,
}
