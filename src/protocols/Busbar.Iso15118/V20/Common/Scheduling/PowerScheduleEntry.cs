using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The power schedule entry.</summary>
[ExiType("PowerScheduleEntryType", V20Namespaces.CommonMessages)]
public sealed partial record PowerScheduleEntry
{
    /// <summary>How many seconds the entry lasts.</summary>
    [ExiElement("Duration")]
    public required uint Duration { get; init; }

    /// <summary>The power.</summary>
    [ExiElement("Power")]
    public required RationalNumber Power { get; init; }

    /// <summary>The power on phase 2.</summary>
    [ExiElement("Power_L2")]
    public RationalNumber? PowerL2 { get; init; }

    /// <summary>The power on phase 3.</summary>
    [ExiElement("Power_L3")]
    public RationalNumber? PowerL3 { get; init; }
}
