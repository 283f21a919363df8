using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki;

/// <summary>What the profiles of the standards ask of leaves.</summary>
internal static class CertificateUses
{
    private const string DomainComponentOid = "0.9.2342.19200300.100.1.25";
    private const string CommonNameOid = "2.5.4.3";

    /// <summary>NIST P-256 and P-521 by their object identifiers.</summary>
    private static readonly string[] Curves = ["1.2.840.10045.3.1.7", "1.3.132.0.35"];

    /// <summary>The domain component of a use; null where the profile has none.</summary>
    public static string? DomainComponent(this CertificateUse use) => use switch
    {
        CertificateUse.Station => "CPO",
        CertificateUse.OemProvisioning => "OEM",
        CertificateUse.Contract => "MO",
        CertificateUse.Provisioning => "CPS",
        _ => null,
    };

    public static ChainVerdict Judge(X509Certificate2 leaf, ChainPolicy policy)
    {
        var isCa = leaf.Extensions.OfType<X509BasicConstraintsExtension>().Any(static extension => extension.CertificateAuthority);
        var usage = leaf.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault()?.KeyUsages;
        if (isCa || (usage is { } flags && (flags & X509KeyUsageFlags.DigitalSignature) == 0))
        {
            return ChainVerdict.WrongUse;
        }

        if (policy.ChecksDomainComponent && policy.Use.DomainComponent() is { } expected && DomainComponentOf(leaf) != expected)
        {
            return ChainVerdict.WrongUse;
        }

        using var key = leaf.GetECDsaPublicKey();
        return key is not null && Curves.Contains(CurveOf(key)) ? ChainVerdict.Valid : ChainVerdict.WrongKey;
    }

    /// <summary>The common name of a certificate: an EMAID, a PCID, an EVSEID; empty where there is none.</summary>
    public static string CommonNameOf(X509Certificate2 certificate) => Find(certificate, CommonNameOid) ?? "";

    /// <summary>The domain component of a certificate; null where there is none.</summary>
    public static string? DomainComponentOf(X509Certificate2 certificate) => Find(certificate, DomainComponentOid);

    private static string? Find(X509Certificate2 certificate, string oid)
    {
        foreach (var part in certificate.SubjectName.EnumerateRelativeDistinguishedNames())
        {
            if (!part.HasMultipleElements && part.GetSingleElementType().Value == oid)
            {
                return part.GetSingleElementValue();
            }
        }

        return null;
    }

    private static string? CurveOf(ECDsa key) => key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value;
}
