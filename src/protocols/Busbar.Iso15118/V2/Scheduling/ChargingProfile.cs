using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The charging profile.</summary>
[ExiType("ChargingProfileType", V2Namespaces.DataTypes)]
public sealed partial record ChargingProfile
{
    /// <summary>The profile entry entries.</summary>
    [ExiElement("ProfileEntry"), ExiOccurs(Max = 24)]
    public required IReadOnlyList<ProfileEntry> ProfileEntries { get; init; }
}
