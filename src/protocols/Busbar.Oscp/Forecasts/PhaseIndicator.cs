using Busbar.Wire;

namespace Busbar.Oscp;

/// <summary>Which phase a quantity belongs to (OSCP 2.0 PhaseIndicator).</summary>
[WireEnum]
public enum PhaseIndicator
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>The first phase.</summary>
    One,

    /// <summary>The second phase.</summary>
    Two,

    /// <summary>The third phase.</summary>
    Three,

    /// <summary>All phases.</summary>
    All,
}
