using Busbar.Wire.Exi;

namespace Busbar.Iso15118.XmlSecurity;

internal static class KeyInfoExi
{
    internal static KeyInfo Decode(ref ExiReader reader)
    {
        reader.Fail(ExiFault.ForeignContent, "KeyInfo");
        return new KeyInfo();
    }

    internal static void Encode(ref ExiWriter writer, KeyInfo _) => writer.Fail(ExiFault.ForeignContent, "KeyInfo");

    internal static KeyInfo ReadXml(ExiXmlReader reader) => reader.Bad<KeyInfo>("KeyInfo");

    internal static void WriteXml(ExiXmlWriter writer, KeyInfo _) => writer.Text("");
}

internal static class SignatureObjectExi
{
    internal static SignatureObject Decode(ref ExiReader reader)
    {
        reader.Fail(ExiFault.ForeignContent, "Object");
        return new SignatureObject();
    }

    internal static void Encode(ref ExiWriter writer, SignatureObject _) => writer.Fail(ExiFault.ForeignContent, "Object");

    internal static SignatureObject ReadXml(ExiXmlReader reader) => reader.Bad<SignatureObject>("Object");

    internal static void WriteXml(ExiXmlWriter writer, SignatureObject _) => writer.Text("");
}
