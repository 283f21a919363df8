using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Station.CentralSystem;
using Busbar.Station.Hosting;

namespace Busbar.Station.Security;

/// <summary>Certificates of the station's own: a key and a request go out, a chain comes back (OCPP 2.0.1 A02, A03).</summary>
internal sealed class SigningRequests(StationCore station)
{
    private readonly Dictionary<CertificateUse, (ECDsa Key, int Attempts, Appointment? Retry)> pending = [];
    private int nextRequest = 1;

    /// <summary>Makes a key on P-256 and asks the CSMS to have it certified.</summary>
    internal void Begin(CertificateUse use)
    {
        if (pending.Remove(use, out var old))
        {
            old.Retry?.Cancel();
            old.Key.Dispose();
        }

        pending[use] = (ECDsa.Create(ECCurve.NamedCurves.nistP256), 0, null);
        Ask(use);
    }

    /// <summary>The CSMS took or refused the request; without a certificate in time it is asked again (OCPP 2.0.1 A02.FR.17).</summary>
    internal void Answered(Notice.SignCertificate signing, bool isAccepted)
    {
        if (!pending.TryGetValue(signing.Use, out var state))
            return;
        var most = station.Variables.Number("SecurityCtrlr", "CertSigningRepeatTimes");
        if (!isAccepted || state.Attempts > most)
            return;
        var wait = station.Variables.Seconds("SecurityCtrlr", "CertSigningWaitMinimum") * Math.Pow(2, state.Attempts - 1);
        state.Retry?.Cancel();
        pending[signing.Use] = state with { Retry = station.Agenda.In(wait, () => Ask(signing.Use)) }; // (OCPP 2.0.1 A02.FR.18)
    }

    /// <summary>The chain that the CSMS brings; false when it is not for the station's key or not valid (OCPP 2.0.1 A02.FR.07).</summary>
    internal bool Accept(CertificateUse use, string chain)
    {
        var certificates = CertificateText.ReadChain(chain);
        if (chain.Length > DeviceModel.StandardVariables.LongestCertificateChain || certificates.Count == 0 ||
            !pending.TryGetValue(use, out var state) || !IsFor(certificates[0], state.Key) || !station.Certificates.IsValidNow(certificates[0]))
        {
            station.Security("InvalidChargingStationCertificate");
            return false;
        }

        state.Retry?.Cancel();
        pending.Remove(use);
        station.Certificates.InstallOwn(use, chain);
        station.Say("certificate", $"{use}: {certificates[0].Subject}");
        OwnKeys[use] = state.Key;
        return true;
    }

    /// <summary>The keys whose certificates are in use.</summary>
    internal Dictionary<CertificateUse, ECDsa> OwnKeys { get; } = [];

    private void Ask(CertificateUse use)
    {
        if (!pending.TryGetValue(use, out var state))
            return;
        pending[use] = state with { Attempts = state.Attempts + 1 };
        station.Outbound.Tell(new Notice.SignCertificate(Csr(use, state.Key), use, nextRequest++));
    }

    // The common name is what the CSMS knows the station by (OCPP 2.0.1 A00.FR.511).
    private string Csr(CertificateUse use, ECDsa key)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(use == CertificateUse.V2GCertificate ? station.Variables.Text("ISO15118Ctrlr", "SeccId") : station.Settings.SerialNumber);
        name.AddOrganizationName(station.Variables.Text("SecurityCtrlr", "OrganizationName"));
        return new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA256).CreateSigningRequestPem();
    }

    private static bool IsFor(X509Certificate2 certificate, ECDsa key)
    {
        using var theirs = certificate.GetECDsaPublicKey();
        return theirs is not null && theirs.ExportSubjectPublicKeyInfo().AsSpan().SequenceEqual(key.ExportSubjectPublicKeyInfo());
    }
}
