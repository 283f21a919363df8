using Busbar.Charging.Commands;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Operator.Stations;
using Busbar.Operator.StationLog;

namespace Busbar.Operator.Events;

/// <summary>Something that changed and that a screen may want to show.</summary>
internal abstract record Notice
{
    /// <summary>A station came, went or reported.</summary>
    internal sealed record StationChanged(Station Station) : Notice;

    /// <summary>A session has new events.</summary>
    internal sealed record SessionChanged(Session Session, string OcppVersion) : Notice;

    /// <summary>A command was given or settled.</summary>
    internal sealed record CommandChanged(Command Command) : Notice;

    /// <summary>A frame passed.</summary>
    internal sealed record FramePassed(LoggedFrame Frame) : Notice;

    /// <summary>Something needs a person.</summary>
    internal sealed record AttentionRaised(StationId Station, string Title, string? Detail, DateTimeOffset Since) : Notice;
}
