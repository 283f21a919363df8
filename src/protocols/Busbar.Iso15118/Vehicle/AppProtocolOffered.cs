using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Vehicle;

/// <summary>The car offers its protocols and waits for the station's choice.</summary>
internal sealed record AppProtocolOffered(DateTimeOffset SetupDue) : EvccState
{
    private DateTimeOffset? MessageDue { get; init; }

    public override Deadline? Deadline => Sessions.Deadline.Earlier(
        new(TimerKind.CommunicationSetup, SetupDue), MessageDue is { } due ? new Deadline(TimerKind.Message, due) : null);

    public override EvccTransition On(EvccEvent evt, EvccFacts facts) => evt switch
    {
        EvccEvent.Connected => Offer(facts),
        EvccEvent.Received { Message: SupportedAppProtocolRes response } => Take(response, facts),
        EvccEvent.Received other => Over(SessionEnd.Malformed, $"{other.Message.GetType().Name} in the handshake"),
        EvccEvent.Unreadable bad => Over(SessionEnd.Malformed, bad.Fault),
        EvccEvent.Elapsed timer => Over(SessionEnd.TimedOut, timer.Timer.ToString()),
        EvccEvent.Disconnected gone => Over(SessionEnd.Disconnected, gone.Reason),
        EvccEvent.Abort abort => Over(SessionEnd.Aborted, abort.Reason),
        _ => new EvccTransition(this),
    };

    // The number of an offer is its place in the list of protocols; so is its rank.
    private EvccTransition Offer(EvccFacts facts)
    {
        var request = new SupportedAppProtocolReq
        {
            AppProtocols =
            [
                .. Offered(facts).Select((protocol, index) => new OfferedAppProtocol
                {
                    ProtocolNamespace = protocol.Namespace,
                    VersionNumberMajor = protocol.Major,
                    VersionNumberMinor = protocol.Minor,
                    SchemaId = (byte)(index + 1),
                    Priority = (byte)(index + 1),
                }),
            ],
        };
        return request.AppProtocols.Count == 0
            ? Over(SessionEnd.NoCommonProtocol, "nothing to offer")
            : new EvccTransition(
                this with { MessageDue = facts.Now + facts.Settings.Timing.Message }, new EvccEffect.Send(request, V2GtpPayloadType.Exi));
    }

    private EvccTransition Take(SupportedAppProtocolRes response, EvccFacts facts)
    {
        if (response.ResponseCode == ResponseCode.FailedNoNegotiation)
        {
            return Over(SessionEnd.NoCommonProtocol, "the station speaks none of ours");      // (ISO 15118-2 8.2)
        }

        var offered = Offered(facts).ToList();
        if (response.SchemaId is not { } id || id < 1 || id > offered.Count)
        {
            return Over(SessionEnd.Malformed, "the station chose what was not offered");
        }

        var protocol = offered[id - 1];
        var agreed = new EvccEffect.Agreed(protocol);
        return protocol == SessionProtocol.V2 ? V2.SessionSetup.Begin(SetupDue, facts, agreed)
            : protocol == SessionProtocol.Din70121 ? Din70121.SessionSetup.Begin(SetupDue, facts, agreed)
            : protocol == SessionProtocol.Din70121 ? Din70121.SessionSetup.Begin(SetupDue, facts, agreed)
            : V20.SessionSetup.Begin(protocol, SetupDue, facts, agreed);
    }

    // A paused session goes on with the protocol it had.
    private static IEnumerable<SessionProtocol> Offered(EvccFacts facts) => facts.Settings.Paused is { } paused
        ? facts.Settings.Protocols.Where(protocol => protocol.Namespace == paused.Protocol)
        : facts.Settings.Protocols;
}
