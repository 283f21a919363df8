using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20;

/// <summary>The signed metering data.</summary>
[ExiType("SignedMeteringDataType", V20Namespaces.CommonMessages)]
[ExiRoot("SignedMeteringData")]
public sealed partial record SignedMeteringData
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The session, as the station numbered it.</summary>
    [ExiElement("SessionID"), ExiLength(Min = 8, Max = 8), ExiHex]
    public required Octets SessionId { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public required MeterInfo MeterInfo { get; init; }

    /// <summary>The receipt.</summary>
    [ExiElement("Receipt")]
    public Receipt? Receipt { get; init; }

    /// <summary>The dynamic metering control mode.</summary>
    [ExiElement("Dynamic_SMDTControlMode"), ExiChoice(1)]
    public DynamicSmdtControlMode? DynamicSmdtControlMode { get; init; }

    /// <summary>The scheduled metering control mode.</summary>
    [ExiElement("Scheduled_SMDTControlMode"), ExiChoice(1)]
    public ScheduledSmdtControlMode? ScheduledSmdtControlMode { get; init; }
}
