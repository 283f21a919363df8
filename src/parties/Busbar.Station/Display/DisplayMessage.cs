namespace Busbar.Station.Display;

/// <summary>When a message shows, spelled as in OCPP 2.x.</summary>
internal enum MessagePriority
{
    AlwaysFront,
    InFront,
    NormalCycle,
}

/// <summary>A text that the CSMS put on the station's display.</summary>
internal sealed record DisplayMessage(int Id, MessagePriority Priority, string Format, string Content)
{
    internal string? Language { get; init; }

    /// <summary>The station's state in which it shows, in OCPP's spelling; null for always.</summary>
    internal string? State { get; init; }

    internal DateTimeOffset? From { get; init; }

    internal DateTimeOffset? Until { get; init; }

    internal string? TransactionId { get; init; }
}
