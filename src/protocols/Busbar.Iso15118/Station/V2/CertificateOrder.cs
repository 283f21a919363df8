using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>Certificates are being made elsewhere; the response goes to the car as its maker signed it.</summary>
internal sealed record CertificateOrder(V2Session Session, BodyElement Request, DateTimeOffset Due) : V2State(Session)
{
    public override Deadline? Deadline => new(TimerKind.Performance, Due);

    protected override bool MayStop => false;

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => null;

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) => evt is SeccEvent.CertificatesMade made
        ? made.Exi is { } exi && Read(exi) is { } response
            ? new SeccTransition(Waiting(new ContractDetails(Session, MayInstall: false), facts), new SeccEffect.Send(response, Transport.V2GtpPayloadType.Exi, exi))
            : None(facts)
        : new SeccTransition(this);

    protected override SeccTransition OnElapsed(TimerKind timer, SeccFacts facts) => None(facts);

    private SeccTransition None(SeccFacts facts) => Refuse(Request, ResponseCode.FailedNoCertificateAvailable, facts); // (ISO 15118-2 8.4.3.11)

    // What does not answer this request in this session is not passed on.
    private V2GMessage? Read(ReadOnlyMemory<byte> exi) =>
        V2Schema.Instance.TryDecode(exi.Span, out var decoded, out _) && decoded is V2GMessage message && message.Header.SessionId == Session.Id &&
        (message.Body.BodyElement, Request) is (CertificateInstallationRes, CertificateInstallationReq) or (CertificateUpdateRes, CertificateUpdateReq)
            ? message
            : null;
}
