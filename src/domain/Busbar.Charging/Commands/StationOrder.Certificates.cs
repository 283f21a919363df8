using Busbar.Charging.Stations;

namespace Busbar.Charging.Commands;

public abstract partial record StationOrder
{
    /// <summary>Trust a root certificate.</summary>
    /// <param name="Use">For what, in the words of OCPP 2.1.</param>
    /// <param name="Certificate">The certificate, in PEM.</param>
    public sealed record InstallCertificate(string Use, string Certificate) : StationOrder;

    /// <summary>Forget a certificate.</summary>
    /// <param name="Certificate">Which.</param>
    public sealed record DeleteCertificate(CertificateHash Certificate) : StationOrder;

    /// <summary>Tell the certificates that are installed.</summary>
    /// <param name="Uses">Only for these uses, in the words of OCPP 2.1; empty for all.</param>
    public sealed record GetInstalledCertificateIds(IReadOnlyList<string> Uses) : StationOrder;

    /// <summary>Use a certificate that was signed on the station's request.</summary>
    /// <param name="Chain">The certificate and those above it, in PEM.</param>
    /// <param name="Use">For what, in the words of OCPP 2.1; null as the station's version assumes.</param>
    /// <param name="RequestId">The number of the request, if it had one.</param>
    public sealed record CertificateSigned(string Chain, string? Use, int? RequestId) : StationOrder;
}
