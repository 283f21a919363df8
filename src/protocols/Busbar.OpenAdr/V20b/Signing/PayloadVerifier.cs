using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Busbar.OpenAdr.V20b.Signing;

/// <summary>Verifies signed envelopes: what is signed, by whom, when, and that it was not heard before.</summary>
/// <param name="guard">Remembers what was heard.</param>
public sealed class PayloadVerifier(ReplayGuard guard)
{
    private const string ObjectId = "oadrSignedObject";
    private const int MostReferences = 4;

    private static readonly string[] AllowedTransforms = [SignedXml.XmlDsigC14NTransformUrl, SignedXml.XmlDsigC14NWithCommentsTransformUrl, SignedXml.XmlDsigExcC14NTransformUrl];

    /// <summary>Verifies a document.</summary>
    /// <param name="document">The bytes as they were received.</param>
    /// <param name="signer">The certificate in the signature, once it is proven that its key signed.</param>
    /// <returns>What is wrong, or null.</returns>
    public string? Verify(ReadOnlyMemory<byte> document, out X509Certificate2? signer)
    {
        signer = null;
        XmlDocument xml;
        try
        {
            xml = Load(document);
        }
        catch (XmlException broken)
        {
            return broken.Message;
        }

        var signature = xml.DocumentElement?.ChildNodes.OfType<XmlElement>().FirstOrDefault(static child => child.LocalName == "Signature" && child.NamespaceURI == XmlNames.Ds);
        if (signature is null)
        {
            return "The message is not signed.";
        }

        try
        {
            return Verify(xml, signature, out signer);
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or XmlException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return "The signature cannot be read: " + broken.Message;
        }
    }

    private string? Verify(XmlDocument xml, XmlElement signature, out X509Certificate2? signer)
    {
        signer = null;
        var signed = new OadrSignedXml(xml) { Resolver = XmlResolver.ThrowingResolver };
        signed.LoadXml(signature);
        if (CheckShape(signed) is { } wrong)
        {
            return wrong;
        }

        var certificate = signed.KeyInfo.OfType<KeyInfoX509Data>().SelectMany(static data => data.Certificates?.Cast<X509Certificate2>() ?? []).FirstOrDefault();
        if (certificate is null)
        {
            return "The signature names no certificate.";
        }

        using var key = certificate.GetRSAPublicKey();
        if (key is null)
        {
            return "The certificate has no RSA key.";
        }

        if (!signed.CheckSignature(key))
        {
            return "The signature is wrong.";
        }

        signer = certificate;
        return guard.Check(Protection(signature, signed));
    }

    // Only what the references cover is signed: the object must be among them, whole, by its own name.
    private static string? CheckShape(OadrSignedXml signed)
    {
        var info = signed.SignedInfo!;
        if (info.SignatureMethod != SignedXml.XmlDsigRSASHA256Url)
        {
            return "The signature method is not rsa-sha256.";
        }

        var references = info.References.OfType<Reference>().ToArray();
        if (references.Length > MostReferences || !references.Any(static reference => reference.Uri == "#" + ObjectId))
        {
            return "The signature does not cover the signed object.";
        }

        foreach (var reference in references)
        {
            var transforms = Enumerable.Range(0, reference.TransformChain.Count).Select(index => reference.TransformChain[index].Algorithm);
            if (reference.DigestMethod != SignedXml.XmlDsigSHA256Url || !transforms.All(algorithm => AllowedTransforms.Contains(algorithm)))
            {
                return "The signature uses a digest or a transform that is not allowed.";
            }
        }

        return null;
    }

    private static (string? Timestamp, string? Nonce) Protection(XmlElement signature, OadrSignedXml signed)
    {
        var covered = signed.SignedInfo!.References.OfType<Reference>().Select(static reference => reference.Uri).ToHashSet();
        foreach (var part in signature.ChildNodes.OfType<XmlElement>().Where(part => part.LocalName == "Object" && covered.Contains("#" + part.GetAttribute("Id"))))
        {
            var protect = part.GetElementsByTagName("ReplayProtect", XmlNames.Dsp).OfType<XmlElement>().FirstOrDefault();
            if (protect is not null)
            {
                return (Text(protect, "timestamp"), Text(protect, "nonce"));
            }
        }

        return default;
    }

    private static string? Text(XmlElement parent, string name) => parent.GetElementsByTagName(name, XmlNames.Dsp).OfType<XmlElement>().FirstOrDefault()?.InnerText;

    private static XmlDocument Load(ReadOnlyMemory<byte> document)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var reader = XmlReader.Create(new MemoryStream(document.ToArray(), writable: false), settings);
        var xml = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        xml.Load(reader);
        return xml;
    }
}
