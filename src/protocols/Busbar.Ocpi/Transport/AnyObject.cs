using System.Diagnostics.CodeAnalysis;
using System.Text;
using Busbar.Wire;

namespace Busbar.Ocpi.Transport;

/// <summary>A JSON object as it stands, for data whose record depends on the version.</summary>
internal sealed record AnyObject(byte[] Json) : IWireRecord<AnyObject>
{
    public static bool TryReadJson(ref JsonReader reader, [NotNullWhen(true)] out AnyObject? value)
    {
        value = reader.PeekKind() == JsonKind.Object && reader.TryReadFragment(out var fragment) ? new AnyObject(fragment.Utf8.ToArray()) : null;
        return value is not null || reader.Fail(WireFault.WrongType, "The value is not an object.");
    }

    public void WriteJson(ref JsonWriter writer)
    {
        writer.Json(Json);
    }

    public override string ToString()
    {
        return Encoding.UTF8.GetString(Json);
    }
}
