using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The relative time interval.</summary>
[ExiType("RelativeTimeIntervalType", V2Namespaces.DataTypes)]
[ExiRoot("RelativeTimeInterval", Substitutes = typeof(Interval))]
public sealed partial record RelativeTimeInterval : Interval
{
    /// <summary>When the interval starts, in seconds from the anchor.</summary>
    [ExiElement("start"), ExiRange(0, 16777214)]
    public required uint Start { get; init; }

    /// <summary>How many seconds the interval lasts.</summary>
    [ExiElement("duration"), ExiRange(0, 86400)]
    public uint? Duration { get; init; }
}
