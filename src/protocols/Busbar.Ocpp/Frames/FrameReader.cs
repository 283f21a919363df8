using System.Text.Json;

namespace Busbar.Ocpp.Frames;

/// <summary>Takes the wrapper of a frame apart without looking into the payload.</summary>
public static class FrameReader
{
    /// <summary>The largest raw id that is worth repeating in an error; a longer one is answered as unreadable.</summary>
    private const int MaxEchoedIdBytes = 256;

    /// <summary>Reads the wrapper. Never throws: what is wrong is in <see cref="OcppFrame.Fault"/>.</summary>
    public static OcppFrame Read(ReadOnlySpan<byte> text, OcppVersion version)
    {
        // hot path: ocpp-call
        var cursor = new JsonCursor(text);
        if (!cursor.TryTake((byte)'['))
        {
            return new OcppFrame { Fault = FrameFault.NotAnArray };
        }

        var number = cursor.TryTakeInteger(out var value) ? value : -1;
        var type = Known(number, version);
        if (number < 0)
        {
            cursor.SkipScalar();
        }

        var hasId = cursor.TryTake((byte)',') & cursor.TryTakeText(out var rawId) && !rawId.IsEmpty;
        var id = hasId ? ReadId(rawId) : null;
        if (type == MessageType.Unknown)
        {
            var fault = number < 0 ? FrameFault.BadMessageType : FrameFault.UnknownMessageType;
            return new OcppFrame { Fault = fault, MessageId = id };
        }

        if (id is null)
        {
            return new OcppFrame { Type = type, Fault = FrameFault.UnreadableMessageId };
        }

        if (id.Length > OcppFrame.MaxMessageIdLength)
        {
            return new OcppFrame { Type = type, Fault = FrameFault.MessageIdTooLong, MessageId = id };
        }

        return type switch
        {
            MessageType.Call or MessageType.Send => ReadCall(type, id, cursor),
            MessageType.CallResult => ReadResult(id, cursor),
            _ => ReadError(type, id, cursor),
        };
    }

    private static MessageType Known(int number, OcppVersion version) => number switch
    {
        2 or 3 or 4 => (MessageType)number,
        5 or 6 when version >= OcppVersion.V21 => (MessageType)number,
        _ => MessageType.Unknown,
    };

    private static OcppFrame ReadCall(MessageType type, string id, JsonCursor cursor)
    {
        if (!cursor.TryTake((byte)',') || !cursor.TryTakeText(out var action) || action.IsEmpty)
        {
            return new OcppFrame { Type = type, Fault = FrameFault.UnreadableAction, MessageId = id };
        }

        var fault = cursor.TryTakeLast(out var payload);
        return new OcppFrame { Type = type, Fault = fault, MessageId = id, Name = action, Payload = payload };
    }

    private static OcppFrame ReadResult(string id, JsonCursor cursor)
    {
        var fault = cursor.TryTakeLast(out var payload);
        return new OcppFrame { Type = MessageType.CallResult, Fault = fault, MessageId = id, Payload = payload };
    }

    // Stations leave out the description or the details of an error. Nothing depends on them, so only the code is required.
    private static OcppFrame ReadError(MessageType type, string id, JsonCursor cursor)
    {
        if (!cursor.TryTake((byte)',') || !cursor.TryTakeText(out var code))
        {
            return new OcppFrame { Type = type, Fault = FrameFault.WrongElementCount, MessageId = id };
        }

        ReadOnlySpan<byte> details = default;
        if (cursor.TryTake((byte)',') & cursor.TryTakeText(out var description))
        {
            _ = cursor.TryTakeLast(out details);
        }

        return new OcppFrame { Type = type, MessageId = id, Name = code, Description = description, Payload = details };
    }

    private static string? ReadId(ReadOnlySpan<byte> raw) =>
        raw.Length <= MaxEchoedIdBytes && JsonText.TryUnescape(raw, out var id) ? id : null;
}
