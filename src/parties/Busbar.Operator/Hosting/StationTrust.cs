using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Busbar.Operator.Hosting;

/// <summary>
/// Accepts certificates of stations that one of the given roots signed (security profile 3). A certificate that is wrong ends
/// the handshake; a browser or a station with a password needs none. Revocation is by removing the station.
/// </summary>
internal sealed class StationTrust
{
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";
    private readonly X509Certificate2Collection _roots = [];
    private readonly TimeProvider _time;

    public StationTrust(string file, TimeProvider time)
    {
        _roots.ImportFromPemFile(file);
        _time = time;
    }

    public void Apply(HttpsConnectionAdapterOptions https)
    {
        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
        https.ClientCertificateValidation = (certificate, chain, _) => IsTrusted(certificate, chain);
    }

    private bool IsTrusted(X509Certificate2 certificate, X509Chain? presented)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(_roots);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = _time.GetUtcNow().LocalDateTime;
        chain.ChainPolicy.ApplicationPolicy.Add(new System.Security.Cryptography.Oid(ClientAuthentication));
        foreach (var element in presented?.ChainElements ?? Enumerable.Empty<X509ChainElement>())
            chain.ChainPolicy.ExtraStore.Add(element.Certificate);
        return chain.Build(certificate);
    }
}
