using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Busbar.Station.DeviceModel;
using Busbar.Station.Persistence;

namespace Busbar.Station.Security;

/// <summary>How installing a certificate went.</summary>
internal enum InstallAnswer
{
    Accepted,
    Rejected,
    Failed,
}

/// <summary>How deleting one went.</summary>
internal enum DeleteAnswer
{
    Accepted,
    Failed,
    NotFound,
}

/// <summary>A certificate as it is kept.</summary>
internal sealed record KeptCertificate(CertificateUse Use, string Pem);

/// <summary>A certificate with its name, and those of its chain.</summary>
internal sealed record InstalledCertificate(CertificateUse Use, CertificateHash Hash, string Pem, IReadOnlyList<CertificateHash> Children);

/// <summary>The certificates of a station: roots it trusts and chains of its own (OCPP 2.0.1 M).</summary>
internal sealed class CertificateStore
{
    private const string Prefix = "certificate/";
    private readonly StationCore station;
    private readonly IStationStore store;
    private readonly List<InstalledCertificate> installed = [];

    internal CertificateStore(StationCore station, IStationStore store, IEnumerable<KeyValuePair<string, byte[]>> kept)
    {
        this.station = station;
        this.store = store;
        foreach (var (_, value) in kept.Where(k => k.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (JsonSerializer.Deserialize(value, StationJson.Default.KeptCertificate) is { } certificate &&
                Name(certificate.Use, certificate.Pem) is { } named)
            {
                installed.Add(named);
            }
        }
    }

    internal int Count => installed.Count;

    internal IReadOnlyList<InstalledCertificate> All => installed;

    /// <summary>Takes a root (OCPP 2.0.1 M05).</summary>
    internal InstallAnswer Install(CertificateUse use, string pem)
    {
        if (CertificateText.Read(pem) is not { } certificate || !IsValidNow(certificate))
            return InstallAnswer.Rejected;                                                    // (OCPP 2.0.1 M05.FR.02)
        if (Name(use, pem) is not { } named)
            return InstallAnswer.Rejected;
        if (installed.Any(i => i.Use == use && i.Hash.IsSame(named.Hash)))
            return InstallAnswer.Accepted;
        if (installed.Count >= StandardVariables.MostCertificates)
            return InstallAnswer.Failed;                                                      // (OCPP 2.0.1 M05.FR.06)
        Add(named);
        return InstallAnswer.Accepted;
    }

    /// <summary>Takes the station's own chain in place of the one before.</summary>
    internal void InstallOwn(CertificateUse use, string pem)
    {
        if (Name(use, pem) is not { } named)
            return;
        foreach (var old in installed.Where(i => i.Use == use).ToArray())
            Remove(old);
        Add(named);
    }

    internal IReadOnlyList<InstalledCertificate> List(IReadOnlyCollection<CertificateUse> uses) =>
        [.. installed.Where(i => uses.Count == 0 || uses.Contains(i.Use))];

    internal DeleteAnswer Delete(CertificateHash hash)
    {
        var found = installed.FirstOrDefault(i => i.Hash.IsSame(hash) || Rehashed(i, hash.Algorithm).IsSame(hash));
        if (found is null)
            return DeleteAnswer.NotFound;                                                     // (OCPP 2.0.1 M04.FR.02)
        if (found.Use is CertificateUse.ChargingStationCertificate)
            return DeleteAnswer.Failed;                                                       // (OCPP 2.0.1 M04.FR.06)
        Remove(found);
        return DeleteAnswer.Accepted;
    }

    internal bool IsValidNow(X509Certificate2 certificate) =>
        certificate.NotBefore.ToUniversalTime() <= station.Now && certificate.NotAfter.ToUniversalTime() > station.Now;

    private void Add(InstalledCertificate certificate)
    {
        installed.Add(certificate);
        store.Put(Key(certificate), JsonSerializer.SerializeToUtf8Bytes(
            new KeptCertificate(certificate.Use, certificate.Pem), StationJson.Default.KeptCertificate));
    }

    private void Remove(InstalledCertificate certificate)
    {
        installed.Remove(certificate);
        store.Delete(Key(certificate));
    }

    private static string Key(InstalledCertificate certificate) =>
        $"{Prefix}{certificate.Use}-{certificate.Hash.SerialNumber}-{certificate.Hash.IssuerNameHash[..16]}";

    private static CertificateHash Rehashed(InstalledCertificate certificate, string algorithm) =>
        Name(certificate.Use, certificate.Pem, algorithm)?.Hash ?? certificate.Hash;

    // The issuer of each certificate is the next of the chain; the last stands for itself when it is a root.
    private static InstalledCertificate? Name(CertificateUse use, string pem, string algorithm = "SHA256")
    {
        var chain = CertificateText.ReadChain(pem);
        if (chain.Count == 0)
            return null;
        var hashes = chain.Select((c, i) => CertificateHash.Of(c, i + 1 < chain.Count ? chain[i + 1] : c, algorithm)).ToArray();
        return new InstalledCertificate(use, hashes[0], pem, hashes[1..]);
    }
}
