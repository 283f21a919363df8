using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Busbar.Ocpp.Frames;

/// <summary>Writes the wrapper of a frame around a payload that its own writer puts in between.</summary>
public static class FrameWriter
{
    /// <summary>The longest error description (OCPP 2.1 part 4 4.2.3).</summary>
    public const int MaxDescriptionLength = 255;

    /// <summary>Starts a call or send; the payload and <see cref="End"/> follow.</summary>
    public static void BeginCall(IBufferWriter<byte> output, MessageType type, string messageId, string action)
    {
        output.Write(type == MessageType.Send ? "[6,"u8 : "[2,"u8);
        WriteText(output, messageId);
        output.Write(","u8);
        WriteText(output, action);
        output.Write(","u8);
    }

    /// <summary>Starts an answer; the payload and <see cref="End"/> follow.</summary>
    public static void BeginResult(IBufferWriter<byte> output, string messageId)
    {
        output.Write("[3,"u8);
        WriteText(output, messageId);
        output.Write(","u8);
    }

    /// <summary>Writes a whole CALLERROR or CALLRESULTERROR.</summary>
    public static void WriteError(IBufferWriter<byte> output, MessageType type, string messageId, RpcError error, OcppVersion version)
    {
        output.Write(type == MessageType.CallResultError ? "[5,"u8 : "[4,"u8);
        WriteText(output, messageId);
        output.Write(","u8);
        WriteText(output, error.Code.Spell(version));
        output.Write(","u8);
        WriteText(output, Clip(error.Description));
        output.Write(",{"u8);
        if (error.Path is { } path)
        {
            output.Write("\"path\":"u8);
            WriteText(output, path);
        }

        output.Write("}]"u8);
    }

    /// <summary>Ends a frame that was begun.</summary>
    public static void End(IBufferWriter<byte> output) => output.Write("]"u8);

    private static string Clip(string text)
    {
        if (text.Length <= MaxDescriptionLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaxDescriptionLength - 1]) ? MaxDescriptionLength - 1 : MaxDescriptionLength;
        return text[..length];
    }

    // Ids, actions and codes are nearly always plain ASCII, which needs no encoder.
    private static void WriteText(IBufferWriter<byte> output, string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            output.Write("\""u8);
            output.Write(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
            output.Write("\""u8);
            return;
        }

        var span = output.GetSpan(text.Length + 2);
        span[0] = (byte)'"';
        System.Text.Ascii.FromUtf16(text, span[1..], out var written);
        span[written + 1] = (byte)'"';
        output.Advance(written + 2);
    }

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:;, ()/|*+=@!?#[]{}");
}
