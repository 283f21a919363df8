using System.Text.Encodings.Web;
using System.Text.Json;

namespace Busbar.Tools;

/// <summary>How the tools read and write JSON: one line, text readable as it is.</summary>
internal static class ToolJson
{
    /// <summary>Deeper than any message; the limits of the message readers decide what is too deep.</summary>
    private const int MaxDepth = 256;

    /// <summary>For reading an item.</summary>
    public static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaxDepth };

    /// <summary>For writing an answer. The output is no HTML, so nothing is escaped that JSON does not ask for.</summary>
    public static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
    };
}
