using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The relative time interval.</summary>
[ExiType("RelativeTimeIntervalType", Din70121Namespaces.DataTypes)]
[ExiRoot("RelativeTimeInterval", Substitutes = typeof(Interval))]
public sealed partial record RelativeTimeInterval : Interval
{
    /// <summary>When the interval starts, in seconds from the anchor.</summary>
    [ExiElement("start")]
    public required uint Start { get; init; }

    /// <summary>How many seconds the interval lasts.</summary>
    [ExiElement("duration")]
    public uint? Duration { get; init; }
}
