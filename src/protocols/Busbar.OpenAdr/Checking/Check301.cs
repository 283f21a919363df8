using Busbar.OpenAdr.V301;
using Busbar.Wire;

namespace Busbar.OpenAdr.Checking;

/// <summary>The schemas of OpenADR 3.0.1 by the name of the object; a stored one has the metadata that the VTN adds.</summary>
internal static class Check301
{
    private static readonly string[] Metadata = ["id", "createdDateTime", "modificationDateTime", "objectType"];

    public static ProtocolError? Validate(string name, bool isStored, ReadOnlySpan<byte> utf8) => name switch
    {
        "program" => Of<Program>(utf8, isStored),
        "event" => Of<Event>(utf8, isStored),
        "report" => Of<Report>(utf8, isStored),
        "subscription" => Of<Subscription>(utf8, isStored),
        "ven" => Of<Ven>(utf8, isStored),
        "resource" => Of<Resource>(utf8, isStored),
        "notification" => Of<Notification>(utf8, isStored: false),
        _ => PayloadCheck.Unknown(name),
    };

    private static ProtocolError? Of<T>(ReadOnlySpan<byte> utf8, bool isStored)
        where T : class, IWireRecord<T> =>
        WireJson.Validate<T>(utf8, WireLimits.Default) ?? (isStored ? MissingMetadata(utf8) : null);

    // The text is a valid object by now: only presence is looked for, and null is a value of the wrong type there.
    private static ProtocolError? MissingMetadata(ReadOnlySpan<byte> utf8)
    {
        var reader = new JsonReader(utf8, WireLimits.Default);
        reader.BeginObject();
        var seen = 0;
        while (reader.NextProperty(out var found))
        {
            for (var index = 0; index < Metadata.Length; index++)
            {
                if (System.Text.Ascii.Equals(found, Metadata[index]))
                {
                    if (reader.PeekKind() == JsonKind.Null)
                    {
                        return new ProtocolError(WireFault.WrongType, "/" + Metadata[index], "Null is not allowed here.");
                    }

                    seen |= 1 << index;
                }
            }

            reader.TrySkip();
        }

        var missing = Array.FindIndex(Metadata, property => (seen & (1 << Array.IndexOf(Metadata, property))) == 0);
        return missing < 0 ? null : new ProtocolError(WireFault.MissingProperty, "", $"The property '{Metadata[missing]}' is missing.");
    }
}
