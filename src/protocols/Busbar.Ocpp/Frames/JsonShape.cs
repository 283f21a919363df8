using System.Text.Json;

namespace Busbar.Ocpp.Frames;

/// <summary>Looks at the shape of JSON that no record reads; off the hot path.</summary>
internal static class JsonShape
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64, AllowMultipleValues = true };

    /// <summary>Whether the bytes are exactly one JSON value.</summary>
    public static bool IsOneValue(ReadOnlySpan<byte> json) => TrySkipValue(json, out var rest) && rest.IsEmpty;

    /// <summary>Whether a whole value is followed by a comma, as in an array that holds too many elements.</summary>
    public static bool HasMoreThanOneValue(ReadOnlySpan<byte> json) =>
        TrySkipValue(json, out var rest) && !rest.IsEmpty && rest[0] == (byte)',';

    private static bool TrySkipValue(ReadOnlySpan<byte> json, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            if (!reader.Read())
            {
                return false;
            }

            reader.Skip();
            rest = json[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
