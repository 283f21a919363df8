using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Service = Busbar.Iso15118.V20.Authorization;

namespace Busbar.Iso15118.Station.V20;

/// <summary>Whether the car may charge is being decided. A warning leaves it another try; the car may have contracts installed first.</summary>
internal sealed record Authorization(V20Session Session) : V20State(Session)
{
    // A car has a handful of contracts; one that tries more often guesses.
    private const int MostTries = 10;

    private AuthorizationVerdict Verdict { get; init; }

    private DateTimeOffset? Since { get; init; }

    private int Tries { get; init; }

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        AuthorizationReq authorization => Authorize(authorization, facts),
        CertificateInstallationReq install when Since is null && facts.Settings.InstallsCertificates && AuthorizationSetup.OffersContract(facts) =>
            CertificateOrder.Order(this, install, received, facts),                           // [V2G20-2221]
        _ => null,
    };

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Authorized authorized && Since is not null ? this with { Verdict = authorized.Verdict } : this);

    private SeccTransition Authorize(AuthorizationReq request, SeccFacts facts)
    {
        if (Since is not null)
        {
            return Judge(request, this, facts);
        }

        if (Tries >= MostTries)
        {
            return Refuse(request, ResponseCode.Failed, facts);
        }

        if (!AuthorizationSetup.Services(facts).Contains(request.SelectedAuthorizationService)
            || (request.SelectedAuthorizationService == Service.PnC) != request.PnCAReqAuthorizationMode is not null)
        {
            return Warn(ResponseCode.WarningAuthorizationSelectionInvalid, facts);            // [V2G20-2209] [V2G20-2226]
        }

        if (request.PnCAReqAuthorizationMode is not { } contract)
        {
            var asked = this with { Session = Session with { HasContract = false, Contract = null }, Since = facts.Now };
            return Judge(request, asked, facts, new SeccEffect.Authorize(null));
        }

        return Prove(request, contract, facts);
    }

    private SeccTransition Prove(AuthorizationReq request, PnCAReqAuthorizationMode mode, SeccFacts facts)
    {
        var chain = mode.ContractCertificateChain;
        if (mode.GenChallenge != Session.Challenge)
        {
            return Warn(ResponseCode.WarningChallengeInvalid, facts);                         // (ISO 15118-20 8.3.4)
        }

        if (!facts.Contracts.IsSigned(request, mode, chain.Certificate))
        {
            return Refuse(request, ResponseCode.FailedSignatureError, facts);                 // (ISO 15118-20 8.3.4)
        }

        var finding = facts.Contracts.Examine(chain.Certificate, chain.SubCertificates.Certificates, facts.Now);
        var code = finding.Verdict switch
        {
            ChainVerdict.Expired => ResponseCode.WarningCertificateExpired,
            ChainVerdict.NotYetValid => ResponseCode.WarningCertificateNotYetValid,
            ChainVerdict.Revoked => ResponseCode.WarningCertificateRevoked,
            _ => finding.IsPresentable ? ResponseCode.Ok : ResponseCode.WarningCertificateValidationError,
        };
        if (code != ResponseCode.Ok)
        {
            return Warn(code, facts);
        }

        var shown = new ShownContract(finding.Emaid!, chain.Certificate, chain.SubCertificates.Certificates);
        var asked = this with { Session = Session with { HasContract = true, Contract = shown }, Since = facts.Now };
        return Judge(request, asked, facts, new SeccEffect.Authorize(shown));
    }

    private SeccTransition Judge(AuthorizationReq request, Authorization asked, SeccFacts facts, params IReadOnlyList<SeccEffect> effects)
    {
        var timing = facts.Settings.Timing;
        switch (Verdict)
        {
            case AuthorizationVerdict.Accepted:
                return Answer(Response(ResponseCode.Ok, Processing.Finished, facts), new ServiceDiscovery(asked.Session), facts, effects);
            case AuthorizationVerdict.Pending:
                var hasContract = asked.Session.HasContract;
                var isLate = facts.Now - asked.Since >= (hasContract ? timing.Ongoing : timing.OngoingCustomer);
                return isLate
                    ? Refuse(request, ResponseCode.Failed, facts)
                    : Answer(                                                                 // [V2G20-1582]
                        Response(ResponseCode.Ok, hasContract ? Processing.Ongoing : Processing.OngoingWaitingForCustomerInteraction, facts),
                        asked, facts, effects);
            default:
                return Warn(WarningOf(Verdict, asked.Session.HasContract), facts);            // [V2G20-2219] [V2G20-2230]
        }
    }

    private static ResponseCode WarningOf(AuthorizationVerdict verdict, bool hasContract) => verdict switch
    {
        _ when !hasContract => ResponseCode.WarningEimAuthorizationFailure,
        AuthorizationVerdict.CertificateExpired => ResponseCode.WarningCertificateExpired,
        AuthorizationVerdict.CertificateRevoked => ResponseCode.WarningCertificateRevoked,
        AuthorizationVerdict.ChainError => ResponseCode.WarningCertificateValidationError,
        AuthorizationVerdict.ProviderUnknown => ResponseCode.WarningEMspUnknown,
        AuthorizationVerdict.NoCertificate => ResponseCode.WarningNoCertificateAvailable,
        _ => ResponseCode.WarningGeneralPnCAuthorizationError,
    };

    // The car may try again: another contract, or other means.
    private SeccTransition Warn(ResponseCode code, SeccFacts facts) => Answer(
        Response(code, Processing.Finished, facts), new Authorization(Session with { HasContract = false, Contract = null }) { Tries = Tries + 1 }, facts);

    private AuthorizationRes Response(ResponseCode code, Processing processing, SeccFacts facts) => new()
    {
        Header = Header(Session, facts), ResponseCode = code, EvseProcessing = processing,
    };
}
