using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>What happened to an object; subscriptions and notifications spell it in two ways, and both are read (OpenADR 3.0.1 subscription).</summary>
[WireEnum]
public enum Operation
{
    /// <summary>It was read.</summary>
    [WireName("GET")]
    Get,

    /// <summary>It was created.</summary>
    [WireName("POST")]
    Post,

    /// <summary>It was changed.</summary>
    [WireName("PUT")]
    Put,

    /// <summary>It was deleted.</summary>
    [WireName("DELETE")]
    Delete,

    /// <summary>It was read, in the other spelling.</summary>
    [WireName("READ")]
    Read,

    /// <summary>It was created, in the other spelling.</summary>
    [WireName("CREATE")]
    Create,

    /// <summary>It was changed, in the other spelling.</summary>
    [WireName("UPDATE")]
    Update,
}
