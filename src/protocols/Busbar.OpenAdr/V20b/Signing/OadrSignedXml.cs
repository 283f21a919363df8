using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace Busbar.OpenAdr.V20b.Signing;

/// <summary>Finds what signatures refer to: the signed object is named by an attribute in OpenADR's namespace, objects by a plain one.</summary>
internal sealed class OadrSignedXml : SignedXml
{
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only RSA, SHA-256 and C14N are let in, which the verifier and the signer name.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "XSLT, which needs code at run time, is not among the transforms that are let in.")]
    public OadrSignedXml(XmlDocument document)
        : base(document)
    {
    }

    public override XmlElement? GetIdElement(XmlDocument? document, string idValue)
    {
        XmlElement? found = null;
        var root = document?.DocumentElement;
        foreach (var element in root is null ? [] : root.ChildNodes.OfType<XmlElement>().Concat(root.ChildNodes.OfType<XmlElement>().SelectMany(static child => child.ChildNodes.OfType<XmlElement>())))
        {
            if (element.GetAttribute("Id", XmlNames.Oadr) == idValue || element.GetAttribute("Id") == idValue)
            {
                if (found is not null)
                {
                    // Two things of one name: which one is signed could not be told.
                    return null;
                }

                found = element;
            }
        }

        return found;
    }
}
