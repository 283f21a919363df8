using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The charging profile.</summary>
[ExiType("ChargingProfileType", Din70121Namespaces.DataTypes)]
public sealed partial record ChargingProfile
{
    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID")]
    public required short SaScheduleTupleId { get; init; }

    /// <summary>The profile entry entries.</summary>
    [ExiElement("ProfileEntry")]
    public required IReadOnlyList<ProfileEntry> ProfileEntries { get; init; }
}
