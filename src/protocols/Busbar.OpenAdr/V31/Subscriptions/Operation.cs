using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>What happened to an object (OpenADR 3.1 subscription).</summary>
[WireEnum]
public enum Operation
{
    /// <summary>It was created.</summary>
    [WireName("CREATE")]
    Create,

    /// <summary>It was read.</summary>
    [WireName("READ")]
    Read,

    /// <summary>It was changed.</summary>
    [WireName("UPDATE")]
    Update,

    /// <summary>It was deleted.</summary>
    [WireName("DELETE")]
    Delete,
}
