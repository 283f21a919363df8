using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>What all states of a car's ISO 15118-20 session have in common: one request is on the way, or the next waits for its time.</summary>
internal abstract record V20State(V20Session Session) : EvccState
{
    /// <summary>Until when the response must come; null while the next request waits for its time.</summary>
    internal DateTimeOffset? MessageDue { get; init; }

    /// <summary>When the request is sent again.</summary>
    internal DateTimeOffset? PaceDue { get; init; }

    /// <summary>Until when the phase must be over, where it has a clock of its own.</summary>
    internal Deadline? Limit { get; init; }

    public override SessionProtocol? Protocol => Session.Protocol;

    public override Deadline? Deadline => Sessions.Deadline.Earlier(
        Limit,
        PaceDue is { } pace ? new Deadline(TimerKind.Pace, pace) : MessageDue is { } due ? new Deadline(TimerKind.Message, due) : null);

    public sealed override EvccTransition On(EvccEvent evt, EvccFacts facts) => evt switch
    {
        EvccEvent.Received { Message: V2GResponse response } received => OnResponse(response, received, facts),
        EvccEvent.Received other => Leave(SessionEnd.Malformed, $"{other.Message.GetType().Name} is no response"),
        EvccEvent.Unreadable bad => Leave(SessionEnd.Malformed, bad.Fault),
        EvccEvent.Elapsed { Timer: TimerKind.Pace } => Again(facts),
        EvccEvent.Elapsed timer => Leave(SessionEnd.TimedOut, timer.Timer.ToString()),        // (ISO 15118-20 8.5)
        EvccEvent.Disconnected gone => Leave(SessionEnd.Disconnected, gone.Reason),
        EvccEvent.Abort abort => Leave(SessionEnd.Aborted, abort.Reason),
        _ => new EvccTransition(this),
    };

    /// <summary>What follows from the awaited response; null when it is another one.</summary>
    protected abstract EvccTransition? Take(V2GResponse response, EvccFacts facts);

    /// <summary>What follows from a response on a stream beside the charge loop; null when nothing was asked there.</summary>
    protected virtual EvccTransition? TakeAside(V2GResponse response, EvccFacts facts) => null;

    /// <summary>The request that is sent when its time has come.</summary>
    protected virtual EvccTransition Again(EvccFacts facts) => new(this);

    /// <summary>Whether the session's number is checked; SessionSetup brings it.</summary>
    protected virtual bool KnowsSession => true;

    protected static MessageHeader Header(V20Session session, EvccFacts facts) => new()
    {
        SessionId = session.Id, TimeStamp = (ulong)Math.Max(0, facts.Now.ToUnixTimeSeconds()),
    };

    /// <summary>Sends a request and waits in a state for its response.</summary>
    internal static EvccTransition Request(V2GRequest request, V20State next, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var waiting = next with { MessageDue = facts.Now + TimeoutOf(request, facts.Settings.Timing), PaceDue = null };
        return new EvccTransition(waiting, [.. effects, new EvccEffect.Send(request, Payloads.Of(request))]);
    }

    /// <summary>Waits for the time of the next request.</summary>
    protected EvccTransition Later(TimeSpan pace, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        new(this with { MessageDue = null, PaceDue = facts.Now + pace }, effects);

    /// <summary>Ends the session; the battery never stays connected.</summary>
    protected EvccTransition Leave(SessionEnd end, string reason) => Over(end, reason, PowerOff());

    /// <summary>Ends, pauses or renegotiates the session in order, as was decided or as the driver wishes.</summary>
    protected EvccTransition Stop(EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var how = Session.StopAs == ChargingSession.Terminate && facts.Vehicle.Wish == VehicleWish.Pause ? ChargingSession.Pause : Session.StopAs;
        var session = Session with { IsPowered = false, StopAs = how };
        var request = new SessionStopReq { Header = Header(session, facts), ChargingSession = how };
        return Request(request, new SessionStop(session), facts, [.. PowerOff(), .. effects]);
    }

    private EvccEffect[] PowerOff() => Session.IsPowered ? [new EvccEffect.DisconnectBattery(), new EvccEffect.Pilot(IsReady: false)] : [];

    private EvccTransition OnResponse(V2GResponse response, EvccEvent.Received received, EvccFacts facts)
    {
        if (!Payloads.Fits(response, received.Payload))
        {
            return Leave(SessionEnd.Malformed, $"{response.GetType().Name} in {received.Payload}");
        }

        if (response.ResponseCode >= ResponseCode.Failed)
        {
            return Leave(SessionEnd.Refused, $"{response.GetType().Name}: {response.ResponseCode}"); // (ISO 15118-20 8.6)
        }

        if (KnowsSession && response.Header.SessionId != Session.Id)
        {
            return Leave(SessionEnd.Refused, "another session's number");                     // (ISO 15118-20 8.3.3)
        }

        var isAside = received.Payload is V2GtpPayloadType.ScheduleRenegotiation or V2GtpPayloadType.MeteringConfirmation;
        if (!isAside && MessageDue is null)
        {
            return Leave(SessionEnd.Malformed, "a response that nobody asked for");
        }

        return (isAside ? TakeAside(response, facts) : Take(response, facts))
            ?? Leave(SessionEnd.Refused, $"{response.GetType().Name} out of order");
    }

    private static TimeSpan TimeoutOf(V2GRequest request, EvccTiming timing) => request switch
    {
        CertificateInstallationReq or ServiceDetailReq or PowerDeliveryReq => timing.SlowMessage,
        DcChargeLoopReq or AcChargeLoopReq => timing.ChargeLoop,
        _ => timing.Message,
    };
}
