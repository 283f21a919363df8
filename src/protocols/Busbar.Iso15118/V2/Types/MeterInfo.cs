using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The meter information.</summary>
[ExiType("MeterInfoType", V2Namespaces.DataTypes)]
public sealed partial record MeterInfo
{
    /// <summary>The meter identifier.</summary>
    [ExiElement("MeterID"), ExiLength(Max = 32)]
    public required string MeterId { get; init; }

    /// <summary>The meter reading.</summary>
    [ExiElement("MeterReading")]
    public ulong? MeterReading { get; init; }

    /// <summary>The signed meter reading.</summary>
    [ExiElement("SigMeterReading"), ExiLength(Max = 64)]
    public Octets? SigMeterReading { get; init; }

    /// <summary>The meter status.</summary>
    [ExiElement("MeterStatus")]
    public short? MeterStatus { get; init; }

    /// <summary>When the meter was read, in seconds since 1970.</summary>
    [ExiElement("TMeter")]
    public long? TMeter { get; init; }
}
