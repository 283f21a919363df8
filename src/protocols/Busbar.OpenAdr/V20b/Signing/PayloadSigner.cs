using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;

namespace Busbar.OpenAdr.V20b.Signing;

/// <summary>Signs envelopes with RSA, with a time and a nonce against replay (OpenADR 2.0b high security).</summary>
/// <param name="certificate">The certificate with its RSA key.</param>
/// <param name="time">The clock of the time that is signed.</param>
public sealed class PayloadSigner(X509Certificate2 certificate, TimeProvider time)
{
    private const string ObjectId = "oadrSignedObject";
    private const string PropertiesId = "prop";
    private const int NonceBytes = 16;

    /// <summary>Signs an envelope, whose signed object gets the name that the signature refers to.</summary>
    /// <param name="payload">The envelope.</param>
    /// <returns>The signed document.</returns>
    public byte[] Sign(OadrPayload payload)
    {
        var named = payload with { Signature = null, OadrSignedObject = payload.OadrSignedObject with { Id = ObjectId } };
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.LoadXml(Encoding.UTF8.GetString(Busbar.Wire.Xml.WireXml.ToUtf8(named, XmlNames.Prefixes)));
        var root = document.DocumentElement!;
        using var key = certificate.GetRSAPrivateKey() ?? throw new ArgumentException("The certificate has no RSA key.");
        var signed = new OadrSignedXml(document) { SigningKey = key };
        signed.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigC14NTransformUrl;
        signed.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        signed.AddObject(new DataObject { Id = PropertiesId, Data = Properties(document) });
        signed.AddReference(ReferenceTo(ObjectId));
        signed.AddReference(ReferenceTo(PropertiesId));
        signed.KeyInfo.AddClause(new KeyInfoX509Data(certificate.RawData));
        signed.ComputeSignature();
        root.InsertBefore(document.ImportNode(signed.GetXml(), deep: true), root.FirstChild);
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            document.Save(writer);
        }

        return bytes.ToArray();
    }

    private static Reference ReferenceTo(string id)
    {
        var reference = new Reference("#" + id) { DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigC14NTransform());
        return reference;
    }

    private XmlNodeList Properties(XmlDocument document)
    {
        var properties = document.CreateElement("ds", "SignatureProperties", XmlNames.Ds);
        var property = document.CreateElement("ds", "SignatureProperty", XmlNames.Ds);
        property.SetAttribute("Target", "#" + ObjectId);
        var protect = document.CreateElement("dsp", "ReplayProtect", XmlNames.Dsp);
        var timestamp = document.CreateElement("dsp", "timestamp", XmlNames.Dsp);
        timestamp.InnerText = time.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var nonce = document.CreateElement("dsp", "nonce", XmlNames.Dsp);
        nonce.InnerText = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes));
        protect.AppendChild(timestamp);
        protect.AppendChild(nonce);
        property.AppendChild(protect);
        properties.AppendChild(property);
        var holder = document.CreateElement("holder");
        holder.AppendChild(properties);
        return holder.ChildNodes;
    }
}
