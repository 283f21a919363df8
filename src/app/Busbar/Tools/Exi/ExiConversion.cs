using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using Busbar.Iso15118.Schemas;
using Busbar.Wire.Exi;

namespace Busbar.Tools.Exi;

/// <summary>Turns one message from EXI to XML or back.</summary>
internal static class ExiConversion
{
    private static readonly XmlWriterSettings OneLine = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Converts; the result is the message, or in words what is wrong with the input.</summary>
    public delegate bool Step(ExiSchema schema, bool isFragment, string input, out string result);

    /// <summary>Answers one item of a batch.</summary>
    public static bool Answer(BatchItem item, Utf8JsonWriter answer, string input, Step step)
    {
        if (!item.TryGetText("schema", out string? schemaName) || !item.TryGetText(input, out string? text))
        {
            answer.WriteString("error", $"an item has the texts schema and {input}");
            return false;
        }

        if (V2GSchemas.Find(schemaName) is not { } schema)
        {
            answer.WriteBoolean("valid", false);
            answer.WriteString("error", $"NotImplemented: there is no schema {schemaName}");
            return false;
        }

        bool isDone = step(schema, item.IsTrue("fragment"), text, out string result);
        answer.WriteString(isDone ? input == "hex" ? "xml" : "hex" : "error", result);
        return isDone;
    }

    /// <summary>Hexadecimal digits of EXI to XML.</summary>
    public static bool Decode(ExiSchema schema, bool isFragment, string hex, out string result)
    {
        byte[] exi = new byte[hex.Length / 2];
        if (Convert.FromHexString(hex.AsSpan().Trim(), exi, out _, out int length) != OperationStatus.Done)
        {
            result = "not hexadecimal digits";
            return false;
        }

        ExiName element = default;
        object? message;
        ExiError error;
        bool isDone = isFragment
            ? schema.TryDecodeFragment(exi.AsSpan(0, length), out element, out message, out error)
            : schema.TryDecode(exi.AsSpan(0, length), out message, out error);
        result = error.ToString();
        return isDone && TryWriteXml(schema, isFragment, element, message!, out result);
    }

    /// <summary>XML to hexadecimal digits of EXI.</summary>
    public static bool Encode(ExiSchema schema, bool isFragment, string xml, out string result)
    {
        if (!schema.TryReadXml(xml, isFragment, out ExiName element, out object? message, out ExiError error))
        {
            result = error.ToString();
            return false;
        }

        bool isDone = isFragment
            ? schema.TryEncodeFragment(element, message, out byte[]? exi, out error)
            : schema.TryEncode(message, out exi, out error);
        result = isDone ? Convert.ToHexStringLower(exi!) : error.ToString();
        return isDone;
    }

    private static bool TryWriteXml(ExiSchema schema, bool isFragment, ExiName element, object message, out string result)
    {
        var text = new StringBuilder();
        try
        {
            using var writer = XmlWriter.Create(text, OneLine);
            if (isFragment)
                schema.WriteXmlFragment(writer, element, message);
            else
                schema.WriteXml(writer, message);
        }
        catch (ArgumentException wrong)
        {
            // EXI carries any character; XML 1.0 has no form for most control characters.
            result = "XML cannot carry a text of the message: " + wrong.Message;
            return false;
        }

        result = text.ToString();
        return true;
    }
}
