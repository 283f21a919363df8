using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A message for the display and when to show it (OCPP 2.1 2.67).</summary>
[WireRecord]
public sealed partial record MessageInfo
{
    /// <summary>The message's id.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>How it pushes in front of others.</summary>
    public required MessagePriority Priority { get; init; }

    /// <summary>The text.</summary>
    public required MessageContent Message { get; init; }

    /// <summary>The display; absent means the station's main one.</summary>
    public Component? Display { get; init; }

    /// <summary>The state in which it is shown; absent means any.</summary>
    public MessageState? State { get; init; }

    /// <summary>From when it is shown; absent means at once.</summary>
    public DateTimeOffset? StartDateTime { get; init; }

    /// <summary>Until when it is shown, after which it is removed.</summary>
    public DateTimeOffset? EndDateTime { get; init; }

    /// <summary>The transaction during which it is shown, and with which it goes.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>The text in other languages.</summary>
    [Items(Min = 1, Max = 4)]
    public IReadOnlyList<MessageContent>? MessageExtra { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
