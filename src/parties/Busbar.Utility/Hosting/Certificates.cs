using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Utility.Hosting;

/// <summary>The certificate of the TLS endpoint, which also signs our messages of 2.0b: that needs RSA.</summary>
internal static class Certificates
{
    private const string FileName = "utility.pfx";
    private const int KeyBits = 3072;
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(825); // the longest that clients accept of a leaf

    /// <summary>The given certificate, or the one that an earlier start made, or a new one.</summary>
    public static (X509Certificate2 Certificate, bool IsNew) Open(HostSettings settings, TimeProvider time)
    {
        if (settings.CertificateFile is { } file)
        {
            return (Reload(X509Certificate2.CreateFromPemFile(file, settings.CertificateKeyFile)), false);
        }

        var path = Path.Combine(settings.DataFolder, FileName);
        if (File.Exists(path))
        {
            var kept = X509CertificateLoader.LoadPkcs12FromFile(path, null);
            if (kept.NotAfter.ToUniversalTime() > time.GetUtcNow().UtcDateTime)
            {
                return (kept, false);
            }
        }

        var bytes = Make(settings.Listen.Address, time.GetUtcNow()).Export(X509ContentType.Pkcs12);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(path, options))
        {
            stream.Write(bytes);
        }

        return (X509CertificateLoader.LoadPkcs12(bytes, null), true);
    }

    private static X509Certificate2 Make(IPAddress address, DateTimeOffset now)
    {
        using var key = RSA.Create(KeyBits);
        var request = new CertificateRequest("CN=busbar utility", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddDnsName(Dns.GetHostName());
        names.AddIpAddress(IPAddress.Loopback);
        if (!IPAddress.IsLoopback(address) && !address.Equals(IPAddress.Any))
        {
            names.AddIpAddress(address);
        }

        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1"), new Oid("1.3.6.1.5.5.7.3.2")], false));
        return request.CreateSelfSigned(now.AddDays(-1), now + Lifetime);
    }

    // A key that came from PEM is usable by TLS on every platform only after a round through PKCS #12.
    private static X509Certificate2 Reload(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
}
