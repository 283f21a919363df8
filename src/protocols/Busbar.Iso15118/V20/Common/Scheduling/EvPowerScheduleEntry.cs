using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's power schedule entry.</summary>
[ExiType("EVPowerScheduleEntryType", V20Namespaces.CommonMessages)]
public sealed partial record EvPowerScheduleEntry
{
    /// <summary>How many seconds the entry lasts.</summary>
    [ExiElement("Duration")]
    public required uint Duration { get; init; }

    /// <summary>The power.</summary>
    [ExiElement("Power")]
    public required RationalNumber Power { get; init; }
}
