using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Operator.Certificates;

/// <summary>What a station's own certificate is for, in the words of OCPP 2.1, and what a request for one must be.</summary>
internal static class CertificateUses
{
    /// <summary>Towards the operator; what is meant when nothing is said.</summary>
    public const string Station = "ChargingStationCertificate";

    /// <summary>Whether a text is a signing request whose own signature is right.</summary>
    public static bool IsRequest(string csr)
    {
        try
        {
            CertificateRequest.LoadSigningRequestPem(csr, HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);
            return true;
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return false;
        }
    }
}
