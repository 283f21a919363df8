using Busbar.Wire;

namespace Busbar.OpenAdr;

/// <summary>Looks ahead for the property that says which of several schemas an object follows.</summary>
internal static class Discriminator
{
    /// <summary>The text of a property of the object at hand; null where it is no object or has no such text.</summary>
    /// <param name="reader">A copy of the reader, which is then read on; a fault in it is found again by the real one.</param>
    /// <param name="property">The property's name.</param>
    public static string? Read(ref JsonReader reader, ReadOnlySpan<byte> property)
    {
        if (reader.PeekKind() != JsonKind.Object || !reader.BeginObject())
        {
            return null;
        }

        while (reader.NextProperty(out var name))
        {
            if (name.SequenceEqual(property))
            {
                return reader.PeekKind() == JsonKind.Text && reader.TryReadText(out var text) ? text : null;
            }

            if (!reader.TrySkip())
            {
                return null;
            }
        }

        return null;
    }
}
