namespace Busbar.Ocpp.Frames;

/// <summary>One OCPP-J frame, taken apart in place: the spans point into the frame's own bytes.</summary>
public readonly ref struct OcppFrame
{
    /// <summary>The longest message id (OCPP 2.1 part 4 4.1.4).</summary>
    public const int MaxMessageIdLength = 36;

    /// <summary>The id that answers a frame whose own id cannot be read (OCPP 2.1 part 4 4.2.3).</summary>
    public const string UnreadableId = "-1";

    /// <summary>The kind of message; with a fault, as far as it could be read.</summary>
    public MessageType Type { get; init; }

    /// <summary>What is wrong with the wrapper, if anything.</summary>
    public FrameFault Fault { get; init; }

    /// <summary>The message id, null when it cannot be read.</summary>
    public string? MessageId { get; init; }

    /// <summary>The action of a call or send; the error code of a refusal. JSON text without its quotes.</summary>
    public ReadOnlySpan<byte> Name { get; init; }

    /// <summary>The description of a refusal, JSON text without its quotes.</summary>
    public ReadOnlySpan<byte> Description { get; init; }

    /// <summary>The payload, or the details of a refusal, as JSON that is not checked yet.</summary>
    public ReadOnlySpan<byte> Payload { get; init; }
}
