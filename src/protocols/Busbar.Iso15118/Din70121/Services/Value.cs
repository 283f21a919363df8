using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The value.</summary>
[ExiEnum("valueType")]
public enum Value
{
    /// <summary>Bool.</summary>
    [WireName("bool")]
    Bool,

    /// <summary>Byte.</summary>
    [WireName("byte")]
    Byte,

    /// <summary>Short.</summary>
    [WireName("short")]
    Short,

    /// <summary>Int.</summary>
    [WireName("int")]
    Int,

    /// <summary>Physical value.</summary>
    [WireName("physicalValue")]
    PhysicalValue,

    /// <summary>String.</summary>
    [WireName("string")]
    String,
}
