using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki;

/// <summary>Issues certificates of the V2G public key infrastructure.</summary>
public sealed class CertificateAuthority
{
    private const int SerialNumberBytes = 8;

    private readonly CertifiedKey _own;
    private readonly bool _isRoot;
    private readonly PkiEdition _edition;
    private readonly Uri? _responder;

    private CertificateAuthority(CertifiedKey own, bool isRoot, PkiEdition edition, Uri? responder)
    {
        _own = own;
        _isRoot = isRoot;
        _edition = edition;
        _responder = responder;
    }

    /// <summary>The authority's own certificate.</summary>
    public X509Certificate2 Certificate => _own.Certificate;

    /// <summary>The authority's certificate with its key.</summary>
    public CertifiedKey Own => _own;

    /// <summary>Makes a root.</summary>
    /// <param name="commonName">Its name.</param>
    /// <param name="edition">Curve and hash.</param>
    /// <param name="validity">When it is valid.</param>
    /// <param name="responder">Where the state of what it issues is asked for; null names none.</param>
    public static CertificateAuthority CreateRoot(string commonName, PkiEdition edition, Validity validity, Uri? responder = null)
    {
        using var key = ECDsa.Create(edition.Curve);
        var request = Begin(new DistinguishedName(commonName), edition, key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        using var signed = request.Create(
            request.SubjectName, X509SignatureGenerator.CreateForECDsa(key), validity.From, validity.Until, RandomNumberGenerator.GetBytes(SerialNumberBytes));
        return new CertificateAuthority(new CertifiedKey(signed.CopyWithPrivateKey(key), []), isRoot: true, edition, responder);
    }

    /// <summary>Makes an authority below this one.</summary>
    /// <param name="commonName">Its name.</param>
    /// <param name="domainComponent">Whose it is: <c>V2G</c>, <c>OEM</c>, <c>MO</c>, <c>CPS</c>.</param>
    /// <param name="pathLength">How many authorities may be below it.</param>
    /// <param name="validity">When it is valid.</param>
    public CertificateAuthority CreateSubCa(string commonName, string domainComponent, int pathLength, Validity validity)
    {
        var issued = Issue(
            new DistinguishedName(commonName, domainComponent),
            validity,
            new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLength, critical: true),
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        return new CertificateAuthority(issued, isRoot: false, _edition, _responder);
    }

    /// <summary>Issues a leaf with a new key.</summary>
    /// <param name="use">What it is for.</param>
    /// <param name="commonName">Its name: an EVSEID, a PCID, an EMAID.</param>
    /// <param name="validity">When it is valid.</param>
    public CertifiedKey Issue(CertificateUse use, string commonName, Validity validity) => Issue(
        new DistinguishedName(commonName, use.DomainComponent()),
        validity,
        new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true),
        new X509KeyUsageExtension(Usage(use), critical: true));

    private static X509KeyUsageFlags Usage(CertificateUse use) => use switch
    {
        CertificateUse.Contract => X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation | X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.KeyAgreement,
        CertificateUse.Provisioning => X509KeyUsageFlags.DigitalSignature,
        _ => X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.KeyAgreement,
    };

    private static CertificateRequest Begin(DistinguishedName name, PkiEdition edition, ECDsa key)
    {
        var request = new CertificateRequest(name.Build(), key, edition.Hash);
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request;
    }

    private CertifiedKey Issue(DistinguishedName name, Validity validity, params X509Extension[] extensions)
    {
        using var key = ECDsa.Create(_edition.Curve);
        var request = Begin(name, _edition, key);
        foreach (var extension in extensions)
        {
            request.CertificateExtensions.Add(extension);
        }

        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Certificate, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        if (_responder is not null)
        {
            request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension([_responder.AbsoluteUri], caIssuersUris: null));
        }

        using var issuerKey = _own.OpenKey();
        using var signed = request.Create(
            Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(issuerKey), validity.From, validity.Until, RandomNumberGenerator.GetBytes(SerialNumberBytes));
        return new CertifiedKey(signed.CopyWithPrivateKey(key), _isRoot ? [] : [Certificate, .. _own.SubCas]);
    }

    private sealed record DistinguishedName(string CommonName, string? DomainComponent = null)
    {
        public X500DistinguishedName Build()
        {
            var builder = new X500DistinguishedNameBuilder();
            if (DomainComponent is not null)
            {
                builder.AddDomainComponent(DomainComponent);
            }

            builder.AddCountryOrRegion("DE");
            builder.AddOrganizationName("Busbar");
            builder.AddCommonName(CommonName);
            return builder.Build();
        }
    }
}
