using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>What all states of an ISO 15118-20 session have in common: who may speak, and what becomes of a wrong word.</summary>
internal abstract record V20State(V20Session Session) : SeccState
{
    public override SessionProtocol? Protocol => Session.Protocol;

    public override Deadline? Deadline => Session.SequenceDue is { } due ? new Deadline(TimerKind.Sequence, due) : null;

    /// <summary>Whether the car may leave here with SessionStop; while energy flows it must stop that first.</summary>
    protected virtual bool MayStop => true;

    /// <summary>How long the next request may take.</summary>
    protected virtual TimeSpan Patience(SeccTiming timing) => timing.Sequence;

    public sealed override SeccTransition On(SeccEvent evt, SeccFacts facts) => evt switch
    {
        SeccEvent.Received { Message: V2GRequest request } received => OnRequest(request, received, facts),
        SeccEvent.Received other => Leave(SessionEnd.Malformed, $"{other.Message.GetType().Name} is no request"),
        SeccEvent.Unreadable bad => Leave(SessionEnd.Malformed, bad.Fault),
        SeccEvent.Elapsed timer => OnElapsed(timer.Timer, facts),
        SeccEvent.Disconnected gone => Leave(SessionEnd.Disconnected, gone.Reason),
        SeccEvent.Abort abort => Leave(SessionEnd.Aborted, abort.Reason),
        SeccEvent.Notify notify => new SeccTransition(this with { Session = Session with { Notice = notify.Notice } }),
        _ => OnNews(evt, facts),
    };

    /// <summary>The answer to a request of this state; null when the request does not belong here.</summary>
    protected abstract SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts);

    /// <summary>News from behind the station: a decision, schedules, the supply.</summary>
    protected virtual SeccTransition OnNews(SeccEvent evt, SeccFacts facts) => new(this);

    /// <summary>A clock ran out [V2G20-1502].</summary>
    protected virtual SeccTransition OnElapsed(TimerKind timer, SeccFacts facts) => Leave(SessionEnd.TimedOut, timer.ToString());

    /// <summary>Answers and waits for the next request.</summary>
    internal SeccTransition Answer(V2GResponse response, V20State next, SeccFacts facts, params IReadOnlyList<SeccEffect> effects) =>
        new(Waiting(next, facts), [.. effects, new SeccEffect.Send(response, Payloads.Of(response))]);

    /// <summary>Answers on a stream beside the charge loop, whose own clock runs on.</summary>
    protected static SeccTransition AnswerAside(V2GResponse response, V20State next, V2GtpPayloadType stream, params IReadOnlyList<SeccEffect> effects) =>
        new(next, [.. effects, new SeccEffect.Send(response, stream)]);

    /// <summary>Answers FAILED, which ends the session [V2G20-736].</summary>
    protected SeccTransition Refuse(V2GRequest request, ResponseCode code, SeccFacts facts)
    {
        if (Refusals.Of(request, code, Session, facts) is not { } response)
        {
            return Leave(SessionEnd.Malformed, $"{request.GetType().Name} is not answered here");
        }

        SeccEffect[] powerOff = Session.IsPowered ? [new SeccEffect.OpenContactor()] : [];
        return Over(SessionEnd.Refused, $"{request.GetType().Name}: {code}", [.. powerOff, new SeccEffect.Send(response, Payloads.Of(response))]);
    }

    /// <summary>Ends the session without an answer; the supply never stays connected.</summary>
    protected SeccTransition Leave(SessionEnd end, string reason) =>
        Session.IsPowered ? Over(end, reason, new SeccEffect.OpenContactor()) : Over(end, reason);

    protected static MessageHeader Header(V20Session session, SeccFacts facts) => Headers.Of(session, facts);

    protected static V20State Waiting(V20State next, SeccFacts facts) =>
        next with { Session = next.Session with { SequenceDue = facts.Now + next.Patience(facts.Settings.Timing) } };

    private SeccTransition OnRequest(V2GRequest request, SeccEvent.Received received, SeccFacts facts)
    {
        if (!Payloads.Fits(request, received.Payload))
        {
            return Leave(SessionEnd.Malformed, $"{request.GetType().Name} in {received.Payload}");
        }

        if (this is not SessionSetup && request.Header.SessionId != Session.Id)
        {
            return Refuse(request, ResponseCode.FailedUnknownSession, facts);                 // (ISO 15118-20 8.3.3)
        }

        if (request is SessionStopReq stop && MayStop)
        {
            return OnStop(stop, facts);
        }

        return Accept(request, received, facts)
            ?? Refuse(request, ResponseCode.FailedSequenceError, facts);                      // (ISO 15118-20 8.6)
    }

    private SeccTransition OnStop(SessionStopReq request, SeccFacts facts)
    {
        var response = new SessionStopRes { Header = Header(Session, facts), ResponseCode = ResponseCode.Ok };
        switch (request.ChargingSession)
        {
            case ChargingSession.ServiceRenegotiation when !facts.Settings.AllowsServiceRenegotiation:
                return Refuse(request, ResponseCode.FailedNoServiceRenegotiationSupported, facts); // [V2G20-1477]
            case ChargingSession.ServiceRenegotiation:
                var fresh = Session with { Notice = SupplyNotice.None, Offers = [], IsPowered = false };
                return Answer(response, new ServiceDiscovery(fresh), facts);                  // [V2G20-1477]
            case ChargingSession.Pause when !facts.Settings.AllowsPause:
                return Refuse(request, ResponseCode.FailedPauseNotAllowed, facts);            // (ISO 15118-20 8.3.4)
            case ChargingSession.Pause:
                return End(new SessionOutcome(SessionEnd.Paused, "the car paused", Session.Pause()), response); // [V2G20-2122]
            default:
                return End(new SessionOutcome(SessionEnd.Terminated, request.EvTerminationExplanation ?? "the car ended the session"), response);
        }
    }

    private SeccTransition End(SessionOutcome outcome, V2GResponse response)
    {
        SeccEffect[] powerOff = Session.IsPowered ? [new SeccEffect.OpenContactor()] : [];
        return new SeccTransition(
            new SessionOver(), [.. powerOff, new SeccEffect.Send(response, V2GtpPayloadType.MainStream), new SeccEffect.End(outcome)]);
    }
}
