using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The car shows its contract; before that it may have one installed or renewed.</summary>
internal sealed record ContractDetails(V2Session Session, bool MayInstall) : V2State(Session)
{
    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        PaymentDetailsReq details => Show(details, facts),
        CertificateInstallationReq install when MayInstall && Catalogue.OffersCertificates(facts) =>
            facts.Contracts.IsSigned(message, install, install.OemProvisioningCert)
                ? Order(request, received, isUpdate: false, facts)                        // (ISO 15118-2 8.4.3.11)
                : Refuse(request, ResponseCode.FailedSignatureError, facts),
        CertificateUpdateReq update when MayInstall && Catalogue.OffersCertificates(facts) =>
            facts.Contracts.IsSigned(message, update, update.ContractSignatureCertChain.Certificate)
                ? Order(request, received, isUpdate: true, facts)                         // (ISO 15118-2 8.4.3.10)
                : Refuse(request, ResponseCode.FailedSignatureError, facts),
        _ => null,
    };

    private SeccTransition Order(BodyElement request, SeccEvent.Received received, bool isUpdate, SeccFacts facts) => new(
        new CertificateOrder(Session with { SequenceDue = null }, request, facts.Now + facts.Settings.Timing.SlowPerformance),
        new SeccEffect.MakeCertificates(received.Exi, isUpdate, V2Namespaces.Definition, MostContracts: 1));

    private SeccTransition Show(PaymentDetailsReq request, SeccFacts facts)
    {
        var chain = request.ContractSignatureCertChain;
        IReadOnlyList<Octets> intermediates = chain.SubCertificates?.Certificates ?? [];
        var finding = facts.Contracts.Examine(chain.Certificate, intermediates, facts.Now);
        var code = finding.Verdict switch
        {
            ChainVerdict.Expired => ResponseCode.FailedCertificateExpired,                    // [V2G2-824]
            ChainVerdict.Revoked => ResponseCode.FailedCertificateRevoked,
            _ when !finding.IsPresentable || !IsSame(finding.Emaid, request.Emaid) => ResponseCode.FailedCertChainError,
            _ => finding.ExpiresSoon ? ResponseCode.OkCertificateExpiresSoon : ResponseCode.Ok,
        };
        if (code >= ResponseCode.Failed)
        {
            return Refuse(request, code, facts);                                              // [V2G2-425]
        }

        var challenge = SessionNumbers.Challenge(facts.Chance);
        var session = Session with { Contract = new ShownContract(request.Emaid, chain.Certificate, intermediates), Challenge = challenge };
        var response = new PaymentDetailsRes { ResponseCode = code, GenChallenge = challenge, EvseTimeStamp = facts.Now.ToUnixTimeSeconds() };
        return Answer(response, new Authorization(session), facts);                           // (ISO 15118-2 8.8.4)
    }

    // Hyphens are written or left out; the check digit too.
    private static bool IsSame(string? inCertificate, string shown)
    {
        var left = Bare(inCertificate ?? "");
        var right = Bare(shown);
        return left.Length >= 14 && right.Length >= 14 && string.Equals(left[..14], right[..14], StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string emaid) => emaid.Replace("-", "", StringComparison.Ordinal);
}
