using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>Whether the car may charge is being decided; the car asks until it is.</summary>
internal sealed record Authorization(V2Session Session) : V2State(Session)
{
    private AuthorizationVerdict Verdict { get; init; }

    /// <summary>Since when the car waits; null before it has asked and proved its contract.</summary>
    private DateTimeOffset? Since { get; init; }

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not AuthorizationReq authorization)
        {
            return null;
        }

        if (Session.Contract is { } contract && Since is null)
        {
            if (authorization.GenChallenge != Session.Challenge)
            {
                return Refuse(request, ResponseCode.FailedChallengeInvalid, facts);           // [V2G2-475]
            }

            if (!facts.Contracts.IsSigned(message, authorization, contract.Certificate))
            {
                return Refuse(request, ResponseCode.FailedSignatureError, facts);             // [V2G2-475]
            }

            return Judge(request, this with { Since = facts.Now }, facts, new SeccEffect.Authorize(contract));
        }

        return Judge(request, this with { Since = Since ?? facts.Now }, facts);
    }

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Authorized authorized ? this with { Verdict = authorized.Verdict } : this);

    private SeccTransition Judge(BodyElement request, Authorization asked, SeccFacts facts, params IReadOnlyList<SeccEffect> effects)
    {
        var code = Verdict switch
        {
            AuthorizationVerdict.Pending or AuthorizationVerdict.Accepted => ResponseCode.Ok,
            AuthorizationVerdict.ContractCanceled => ResponseCode.FailedContractCanceled,
            AuthorizationVerdict.CertificateExpired => ResponseCode.FailedCertificateExpired,
            AuthorizationVerdict.CertificateRevoked => ResponseCode.FailedCertificateRevoked,
            AuthorizationVerdict.NoCertificate => ResponseCode.FailedNoCertificateAvailable,
            AuthorizationVerdict.ChainError => ResponseCode.FailedCertChainError,
            AuthorizationVerdict.NotAllowedHere => ResponseCode.FailedCertificateNotAllowedAtThisEvse,
            _ => ResponseCode.Failed,
        };
        if (code != ResponseCode.Ok)
        {
            return Refuse(request, code, facts);                                              // (ISO 15118-2 8.4.3.8)
        }

        if (Verdict == AuthorizationVerdict.Accepted)
        {
            return Answer(Response(EvseProcessing.Finished), new ChargeParameterDiscovery(Session), facts, effects); // (ISO 15118-2 8.8.4)
        }

        // A backend must decide in time; a driver may look for his card as long as he likes [V2G2-854].
        if (Session.HasContract && facts.Now - asked.Since >= facts.Settings.Timing.Ongoing)
        {
            return Refuse(request, ResponseCode.Failed, facts);
        }

        var processing = Session.HasContract ? EvseProcessing.Ongoing : EvseProcessing.OngoingWaitingForCustomerInteraction;
        return Answer(Response(processing), asked, facts, effects);                           // [V2G2-684]
    }

    private static AuthorizationRes Response(EvseProcessing processing) => new() { ResponseCode = ResponseCode.Ok, EvseProcessing = processing };
}
