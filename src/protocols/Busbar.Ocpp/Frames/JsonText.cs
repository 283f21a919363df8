using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Busbar.Ocpp.Frames;

/// <summary>The content of a JSON text whose quotes are already found.</summary>
internal static class JsonText
{
    /// <summary>Turns the bytes between the quotes into a string; false when they are not a JSON text.</summary>
    public static bool TryUnescape(ReadOnlySpan<byte> content, out string text)
    {
        text = "";
        if (content.ContainsAnyInRange((byte)0, (byte)0x1F) || !Utf8.IsValid(content))
        {
            return false;
        }

        if (!content.Contains((byte)'\\'))
        {
            text = Encoding.UTF8.GetString(content);
            return true;
        }

        return TryUnescapeSlowly(content, out text);
    }

    private static bool TryUnescapeSlowly(ReadOnlySpan<byte> content, out string text)
    {
        var quoted = new byte[content.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        content.CopyTo(quoted.AsSpan(1));
        var reader = new Utf8JsonReader(quoted);
        try
        {
            text = reader.Read() ? reader.GetString() ?? "" : "";
            return true;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            text = "";
            return false;
        }
    }
}
