using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>What a party does (OCPI 2.2.1 16.6).</summary>
[WireEnum]
public enum Role
{
    /// <summary>Operates charging stations.</summary>
    Cpo,

    /// <summary>Sells charging to drivers.</summary>
    Emsp,

    /// <summary>Routes between parties.</summary>
    Hub,

    /// <summary>Collects data of a country.</summary>
    Nap,

    /// <summary>Shows drivers the way.</summary>
    Nsp,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Controls charging.</summary>
    Scsp,
}
