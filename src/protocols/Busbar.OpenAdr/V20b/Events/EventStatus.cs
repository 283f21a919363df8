using Busbar.Wire;

namespace Busbar.OpenAdr.V20b;

/// <summary>Where an event stands (OpenADR 2.0b schema).</summary>
[WireEnum]
public enum EventStatus
{
    /// <summary>It is not known yet.</summary>
    [WireName("none")]
    None,

    /// <summary>It is far in time.</summary>
    [WireName("far")]
    Far,

    /// <summary>It is about to start.</summary>
    [WireName("near")]
    Near,

    /// <summary>It holds.</summary>
    [WireName("active")]
    Active,

    /// <summary>It is over.</summary>
    [WireName("completed")]
    Completed,

    /// <summary>It is called off.</summary>
    [WireName("cancelled")]
    Cancelled,
}
