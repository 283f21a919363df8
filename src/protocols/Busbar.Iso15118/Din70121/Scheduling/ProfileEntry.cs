using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The profile entry.</summary>
[ExiType("ProfileEntryType", Din70121Namespaces.DataTypes)]
public sealed partial record ProfileEntry
{
    /// <summary>The charging profile entry start.</summary>
    [ExiElement("ChargingProfileEntryStart")]
    public required uint ChargingProfileEntryStart { get; init; }

    /// <summary>The charging profile entry maximum power.</summary>
    [ExiElement("ChargingProfileEntryMaxPower")]
    public required short ChargingProfileEntryMaxPower { get; init; }
}
