namespace Busbar.Iso15118.XmlSecurity;

/// <summary>The namespace and algorithms of XML signatures.</summary>
public static class XmlSecurityNamespaces
{
    /// <summary>The elements and types of a signature.</summary>
    public const string Signature = "http://www.w3.org/2000/09/xmldsig#";

    /// <summary>The transform and canonicalization of V2G signatures.</summary>
    public const string CanonicalExi = "http://www.w3.org/TR/canonical-exi/";

    /// <summary>The signature of ISO 15118-2.</summary>
    public const string EcdsaSha256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

    /// <summary>The P-521 signature of ISO 15118-20.</summary>
    public const string EcdsaSha512 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512";

    /// <summary>The digest of ISO 15118-2.</summary>
    public const string Sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";

    /// <summary>The digest of ISO 15118-20.</summary>
    public const string Sha512 = "http://www.w3.org/2001/04/xmlenc#sha512";
}
