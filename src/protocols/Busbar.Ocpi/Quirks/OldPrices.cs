using System.Text.Json;
using System.Text.Json.Nodes;

namespace Busbar.Ocpi.Quirks;

/// <summary>Turns prices as 2.2.1 writes them into prices as 2.3.0 writes them, anywhere in a text.</summary>
internal static class OldPrices
{
    // The readers' own bound on depth is lower; this one only keeps the rewriting bounded.
    private const int MaxDepth = 64;

    /// <summary>Rewrites a text.</summary>
    /// <returns>The text, and whether there was a price to turn.</returns>
    public static bool TryRewrite(ReadOnlyMemory<byte> json, out ReadOnlyMemory<byte> rewritten)
    {
        rewritten = json;
        if (json.Span.IndexOf("\"excl_vat\""u8) < 0)
        {
            return false;
        }

        JsonNode? root;
        try
        {
            root = JsonNode.Parse(json.Span, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });
            Rewrite(root);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            // Not JSON, or a property twice: the reader that follows says so with the place.
            return false;
        }

        rewritten = System.Text.Encoding.UTF8.GetBytes(root!.ToJsonString());
        return true;
    }

    private static void Rewrite(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Rewrite(item);
            }
        }
        else if (node is JsonObject properties)
        {
            Turn(properties);
            foreach (var (_, value) in properties)
            {
                Rewrite(value);
            }
        }
    }

    private static void Turn(JsonObject price)
    {
        if (price["before_taxes"] is not null || price["excl_vat"] is not JsonValue before || !before.TryGetValue(out decimal net))
        {
            return;
        }

        price["before_taxes"] = net;
        if (price["incl_vat"] is JsonValue after && after.TryGetValue(out decimal gross))
        {
            price["taxes"] = new JsonArray(new JsonObject { ["name"] = "VAT", ["amount"] = gross - net });
        }

        price.Remove("excl_vat");
        price.Remove("incl_vat");
    }
}
