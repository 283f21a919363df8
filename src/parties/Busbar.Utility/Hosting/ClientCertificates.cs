using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Busbar.OpenAdr.V20b.Signing;

namespace Busbar.Utility.Hosting;

/// <summary>Lets in certificates that end in a trusted root, and those whose fingerprint was entered; others get no connection.</summary>
internal sealed class ClientCertificates(UtilityCore core, X509Certificate2Collection roots)
{
    public bool Accept(X509Certificate2 certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        var now = core.Time.GetUtcNow().UtcDateTime;
        if (certificate.NotBefore.ToUniversalTime() > now || certificate.NotAfter.ToUniversalTime() < now)
        {
            return false;
        }

        if (core.Parties.FindByFingerprint(Fingerprint.Of(certificate)) is not null)
        {
            return true;
        }

        if (roots.Count == 0)
        {
            return false;
        }

        using var custom = new X509Chain();
        custom.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        custom.ChainPolicy.CustomTrustStore.AddRange(roots);
        custom.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        custom.ChainPolicy.VerificationTime = now;
        return custom.Build(certificate);
    }
}
