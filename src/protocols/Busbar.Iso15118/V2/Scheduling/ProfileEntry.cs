using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The profile entry.</summary>
[ExiType("ProfileEntryType", V2Namespaces.DataTypes)]
public sealed partial record ProfileEntry
{
    /// <summary>The charging profile entry start.</summary>
    [ExiElement("ChargingProfileEntryStart")]
    public required uint ChargingProfileEntryStart { get; init; }

    /// <summary>The charging profile entry maximum power.</summary>
    [ExiElement("ChargingProfileEntryMaxPower")]
    public required PhysicalValue ChargingProfileEntryMaxPower { get; init; }

    /// <summary>The charging profile entry maximum number of phases in use.</summary>
    [ExiElement("ChargingProfileEntryMaxNumberOfPhasesInUse"), ExiRange(1, 3)]
    public sbyte? ChargingProfileEntryMaxNumberOfPhasesInUse { get; init; }
}
