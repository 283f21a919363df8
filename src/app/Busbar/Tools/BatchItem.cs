using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Busbar.Tools;

/// <summary>One JSON object given to a tool.</summary>
internal sealed class BatchItem : IDisposable
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly JsonDocument _document;

    private BatchItem(JsonDocument document) => _document = document;

    /// <summary>Reads an object; anything else is an error in words.</summary>
    public static bool TryParse(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out BatchItem? item, [NotNullWhen(false)] out string? error)
    {
        item = null;
        error = null;
        if (json.Span.StartsWith(ByteOrderMark))
            json = json[ByteOrderMark.Length..];
        if (!Utf8.IsValid(json.Span))
        {
            error = "not valid UTF-8";
            return false;
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, ToolJson.DocumentOptions);
        }
        catch (JsonException wrong)
        {
            error = "not JSON: " + wrong.Message;
            return false;
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            document.Dispose();
            error = "not a JSON object";
            return false;
        }

        item = new BatchItem(document);
        return true;
    }

    /// <summary>Whether a member is there; a member twice counts as its last.</summary>
    public bool TryGet(string name, out JsonElement value) => _document.RootElement.TryGetProperty(name, out value);

    /// <summary>A text member, if it is there and is text.</summary>
    public bool TryGetText(string name, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!TryGet(name, out JsonElement value) || value.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            text = value.GetString();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, written as an escape, is no text.
        }

        return text is not null;
    }

    /// <summary>A true or false member; absent or anything else is false.</summary>
    public bool IsTrue(string name) => TryGet(name, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A member's bytes exactly as they were given, so that numbers, escapes and doubled names stay.</summary>
    public bool TryGetRaw(string name, out ReadOnlySpan<byte> raw)
    {
        bool isThere = TryGet(name, out JsonElement value);
        raw = isThere ? JsonMarshal.GetRawUtf8Value(value) : default;
        return isThere;
    }

    /// <summary>Writes the item's <c>id</c> as it was given, or null.</summary>
    public void WriteId(Utf8JsonWriter answer)
    {
        answer.WritePropertyName("id");
        if (TryGet("id", out JsonElement id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            answer.WriteRawValue(JsonMarshal.GetRawUtf8Value(id), skipInputValidation: true);
        else
            answer.WriteNullValue();
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();
}
