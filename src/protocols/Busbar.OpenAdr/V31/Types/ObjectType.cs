using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>The kinds of object (OpenADR 3.1 objectTypes).</summary>
[WireEnum]
public enum ObjectType
{
    /// <summary>A program.</summary>
    [WireName("PROGRAM")]
    Program,

    /// <summary>An event.</summary>
    [WireName("EVENT")]
    Event,

    /// <summary>A report.</summary>
    [WireName("REPORT")]
    Report,

    /// <summary>A subscription.</summary>
    [WireName("SUBSCRIPTION")]
    Subscription,

    /// <summary>A VEN.</summary>
    [WireName("VEN")]
    Ven,

    /// <summary>A resource of a VEN.</summary>
    [WireName("RESOURCE")]
    Resource,
}
