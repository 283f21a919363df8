using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Station;

/// <summary>The first message must agree on a protocol.</summary>
internal sealed record AppProtocolAwaited(DateTimeOffset SetupDue) : SeccState
{
    public override Deadline? Deadline => new(TimerKind.CommunicationSetup, SetupDue);

    public override SeccTransition On(SeccEvent evt, SeccFacts facts) => evt switch
    {
        SeccEvent.Received { Message: SupportedAppProtocolReq request } => Negotiate(request, facts),
        SeccEvent.Received other => Over(SessionEnd.Malformed, $"{other.Message.GetType().Name} before the handshake"),
        SeccEvent.Unreadable bad => Over(SessionEnd.Malformed, bad.Fault),
        SeccEvent.Elapsed timer => Over(SessionEnd.TimedOut, timer.Timer.ToString()),
        SeccEvent.Disconnected gone => Over(SessionEnd.Disconnected, gone.Reason),
        SeccEvent.Abort abort => Over(SessionEnd.Aborted, abort.Reason),
        _ => new SeccTransition(this),
    };

    private SeccTransition Negotiate(SupportedAppProtocolReq request, SeccFacts facts)
    {
        if (ProtocolChoice.Among(request.AppProtocols, facts) is not { } choice)
        {
            var refusal = new SupportedAppProtocolRes { ResponseCode = ResponseCode.FailedNoNegotiation };
            return Over(                                                                      // (ISO 15118-2 8.2)
                SessionEnd.NoCommonProtocol, "no protocol in common", new SeccEffect.Send(refusal, V2GtpPayloadType.Exi));
        }

        var answer = new SupportedAppProtocolRes
        {
            ResponseCode = choice.HasSameMinor                                                // (ISO 15118-2 8.2)
                ? ResponseCode.OkSuccessfulNegotiation
                : ResponseCode.OkSuccessfulNegotiationWithMinorDeviation,
            SchemaId = choice.SchemaId,
        };
        return new SeccTransition(
            FirstState(choice.Protocol), new SeccEffect.Send(answer, V2GtpPayloadType.Exi), new SeccEffect.Agreed(choice.Protocol));
    }

    private SeccState FirstState(SessionProtocol protocol) =>
        protocol == SessionProtocol.V2 ? new V2.SessionSetup(new V2.V2Session(SetupDue))
        : protocol == SessionProtocol.Din70121 ? new Din70121.SessionSetup(new Din70121.DinSession(SetupDue))
        : new V20.SessionSetup(new V20.V20Session(protocol, SetupDue));
}
