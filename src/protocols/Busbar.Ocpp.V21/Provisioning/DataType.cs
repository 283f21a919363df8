using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The type of a variable's value (OCPP 2.1 3.29).</summary>
[WireEnum]
public enum DataType
{
    /// <summary>Text.</summary>
    [WireName("string")]
    String,

    /// <summary>A number with a decimal point.</summary>
    [WireName("decimal")]
    Decimal,

    /// <summary>A whole number.</summary>
    [WireName("integer")]
    Integer,

    /// <summary>A moment.</summary>
    [WireName("dateTime")]
    DateTime,

    /// <summary>True or false.</summary>
    [WireName("boolean")]
    Boolean,

    /// <summary>One of a list of options.</summary>
    OptionList,

    /// <summary>A list of options whose order counts.</summary>
    SequenceList,

    /// <summary>A set of options.</summary>
    MemberList,
}
