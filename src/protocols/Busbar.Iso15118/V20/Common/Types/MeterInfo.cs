using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The meter information.</summary>
[ExiType("MeterInfoType", V20Namespaces.CommonTypes)]
public sealed partial record MeterInfo
{
    /// <summary>The meter identifier.</summary>
    [ExiElement("MeterID"), ExiLength(Max = 32)]
    public required string MeterId { get; init; }

    /// <summary>The charged energy reading in watt-hours.</summary>
    [ExiElement("ChargedEnergyReadingWh")]
    public required ulong ChargedEnergyReadingWh { get; init; }

    /// <summary>The bidirectional discharged energy reading in watt-hours.</summary>
    [ExiElement("BPT_DischargedEnergyReadingWh")]
    public ulong? BptDischargedEnergyReadingWh { get; init; }

    /// <summary>The capacitive energy reading in var-hours.</summary>
    [ExiElement("CapacitiveEnergyReadingVARh")]
    public ulong? CapacitiveEnergyReadingVarh { get; init; }

    /// <summary>The bidirectional inductive energy reading in var-hours.</summary>
    [ExiElement("BPT_InductiveEnergyReadingVARh")]
    public ulong? BptInductiveEnergyReadingVarh { get; init; }

    /// <summary>The meter signature.</summary>
    [ExiElement("MeterSignature"), ExiLength(Max = 64)]
    public Octets? MeterSignature { get; init; }

    /// <summary>The meter status.</summary>
    [ExiElement("MeterStatus")]
    public short? MeterStatus { get; init; }

    /// <summary>The meter timestamp.</summary>
    [ExiElement("MeterTimestamp")]
    public ulong? MeterTimestamp { get; init; }
}
