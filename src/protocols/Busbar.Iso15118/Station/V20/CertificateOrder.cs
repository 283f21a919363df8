using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>Contracts are being made elsewhere; the response goes to the car as its maker signed it.</summary>
internal sealed record CertificateOrder(Authorization Return, CertificateInstallationReq Request, DateTimeOffset Since) : V20State(Return.Session)
{
    /// <summary>Until when the car must hear something; null while it is on its way to ask again.</summary>
    private DateTimeOffset? AnswerDue { get; init; }

    private ReadOnlyMemory<byte>? Made { get; init; }

    private bool IsDone { get; init; }

    public override Deadline? Deadline => AnswerDue is { } due ? new Deadline(TimerKind.Performance, due) : base.Deadline;

    internal static SeccTransition Order(Authorization from, CertificateInstallationReq request, SeccEvent.Received received, SeccFacts facts)
    {
        var order = new CertificateOrder(from, request, facts.Now) { AnswerDue = facts.Now + facts.Settings.Timing.SlowPerformance };
        var chain = request.OemProvisioningCertificateChain;
        return facts.Contracts.IsSigned(request, chain, chain.Certificate)
            ? new SeccTransition(
                order,
                new SeccEffect.MakeCertificates(received.Exi, IsUpdate: false, V20Namespaces.CommonMessages, request.MaximumContractCertificateChains))
            : order.Refuse(request, ResponseCode.FailedSignatureError, facts);                // (ISO 15118-20 8.3.4)
    }

    internal static CertificateInstallationRes Response(ResponseCode code, Processing processing, V20Session session, SeccFacts facts) => new()
    {
        Header = Headers.Of(session, facts),
        ResponseCode = code,
        EvseProcessing = processing,
        CpsCertificateChain = new CertificateChain { Certificate = default },
        SignedInstallationData = new SignedInstallationData
        {
            Id = "id1",
            ContractCertificateChain = new ContractCertificateChain { Certificate = default, SubCertificates = new SubCertificates { Certificates = [default] } },
            EcdhCurve = EcdhCurve.Secp521,
            DhPublicKey = new byte[133],
            Secp521EncryptedPrivateKey = new byte[94],
        },
        RemainingContractCertificateChains = 0,
    };

    // The car asks again while it is told to wait.
    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) =>
        request is CertificateInstallationReq && AnswerDue is null
            ? IsDone ? Deliver(facts) : new SeccTransition(this with { AnswerDue = facts.Now + facts.Settings.Timing.SlowPerformance })
            : null;

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts)
    {
        if (evt is not SeccEvent.CertificatesMade made)
        {
            return new SeccTransition(this);
        }

        var done = this with { Made = made.Exi, IsDone = true };
        return AnswerDue is null ? new SeccTransition(done) : done.Deliver(facts);
    }

    protected override SeccTransition OnElapsed(TimerKind timer, SeccFacts facts)
    {
        if (timer != TimerKind.Performance)
        {
            return base.OnElapsed(timer, facts);
        }

        var isLate = facts.Now - Since >= facts.Settings.Timing.Ongoing;
        return isLate
            ? None(facts)
            : Answer(Response(ResponseCode.Ok, Processing.Ongoing, Session, facts), this with { AnswerDue = null }, facts); // [V2G20-1582]
    }

    private SeccTransition Deliver(SeccFacts facts) => Made is { } exi && Read(exi) is { } response
        ? new SeccTransition(Waiting(Return, facts), new SeccEffect.Send(response, V2GtpPayloadType.MainStream, exi))
        : None(facts);

    // The car goes on without: by other means, or with a contract that it has.
    private SeccTransition None(SeccFacts facts) =>
        Answer(Response(ResponseCode.WarningNoCertificateAvailable, Processing.Finished, Session, facts), Return, facts);

    private CertificateInstallationRes? Read(ReadOnlyMemory<byte> exi) =>
        V20CommonSchema.Instance.TryDecode(exi.Span, out var decoded, out _) && decoded is CertificateInstallationRes response
            && response.Header.SessionId == Session.Id
            ? response
            : null;
}
