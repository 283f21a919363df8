using System.Numerics;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.XmlSecurity;

namespace Busbar.Iso15118.Certificates;

/// <summary>How a car names the roots that it knows.</summary>
internal static class ProvisioningRoots
{
    /// <summary>The schemas allow so many.</summary>
    private const int MaxRoots = 20;

    public static IReadOnlyList<X509IssuerSerial> Of(IEnumerable<X509Certificate2> roots) => [.. roots.Take(MaxRoots).Select(root => new X509IssuerSerial
    {
        X509IssuerName = root.IssuerName.Format(multiLine: false),
        X509SerialNumber = new BigInteger(root.SerialNumberBytes.Span, isUnsigned: true, isBigEndian: true),
    })];
}
