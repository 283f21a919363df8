using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>What all states of an ISO 15118-2 session have in common: who may speak, and what becomes of a wrong word.</summary>
internal abstract record V2State(V2Session Session) : SeccState
{
    public override SessionProtocol? Protocol => SessionProtocol.V2;

    public override Deadline? Deadline => Session.SequenceDue is { } due ? new Deadline(TimerKind.Sequence, due) : null;

    /// <summary>Whether the car may leave here with SessionStop; while energy flows it must stop that first.</summary>
    protected virtual bool MayStop => true;

    public sealed override SeccTransition On(SeccEvent evt, SeccFacts facts) => evt switch
    {
        SeccEvent.Received { Message: V2GMessage { Body.BodyElement: { } request } message } received => OnRequest(message, request, received, facts),
        SeccEvent.Received other => Leave(SessionEnd.Malformed, $"{other.Message.GetType().Name} is no request"),
        SeccEvent.Unreadable bad => Leave(SessionEnd.Malformed, bad.Fault),
        SeccEvent.Elapsed timer => OnElapsed(timer.Timer, facts),
        SeccEvent.Disconnected gone => Leave(SessionEnd.Disconnected, gone.Reason),
        SeccEvent.Abort abort => Leave(SessionEnd.Aborted, abort.Reason),
        SeccEvent.Notify notify => new SeccTransition(this with { Session = Session with { Notice = notify.Notice } }),
        _ => OnNews(evt, facts),
    };

    /// <summary>The answer to a request of this state; null when the request does not belong here.</summary>
    protected abstract SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts);

    /// <summary>News from behind the station: a decision, schedules, the supply.</summary>
    protected virtual SeccTransition OnNews(SeccEvent evt, SeccFacts facts) => new(this);

    /// <summary>A clock ran out (ISO 15118-2 8.7).</summary>
    protected virtual SeccTransition OnElapsed(TimerKind timer, SeccFacts facts) => Leave(SessionEnd.TimedOut, timer.ToString());

    /// <summary>Answers and waits for the next request.</summary>
    internal SeccTransition Answer(BodyElement response, V2State next, SeccFacts facts, params IReadOnlyList<SeccEffect> effects) =>
        new(Waiting(next, facts), [.. effects, Send(response)]);

    protected SeccEffect.Send Send(BodyElement response, ReadOnlyMemory<byte>? exi = null) => new(
        new V2GMessage { Header = new MessageHeader { SessionId = Session.Id }, Body = new Body { BodyElement = response } },
        V2GtpPayloadType.Exi, exi);

    /// <summary>Answers FAILED, which ends the session [V2G2-538].</summary>
    protected SeccTransition Refuse(BodyElement request, ResponseCode code, SeccFacts facts)
    {
        if (Refusals.Of(request, code, Session, facts) is not { } response)
        {
            return Leave(SessionEnd.Malformed, $"{request.GetType().Name} is no request");
        }

        SeccEffect[] powerOff = Session.IsPowered ? [new SeccEffect.OpenContactor()] : [];
        return Over(SessionEnd.Refused, $"{request.GetType().Name}: {code}", [.. powerOff, Send(response)]);
    }

    /// <summary>Ends the session without an answer; the supply never stays connected.</summary>
    protected SeccTransition Leave(SessionEnd end, string reason) =>
        Session.IsPowered ? Over(end, reason, new SeccEffect.OpenContactor()) : Over(end, reason);

    protected static V2State Waiting(V2State next, SeccFacts facts) =>
        next with { Session = next.Session with { SequenceDue = facts.Now + facts.Settings.Timing.Sequence } };

    private SeccTransition OnRequest(V2GMessage message, BodyElement request, SeccEvent.Received received, SeccFacts facts)
    {
        if (received.Payload != V2GtpPayloadType.Exi)
        {
            return Leave(SessionEnd.Malformed, $"payload type {received.Payload}");
        }

        if (this is not SessionSetup && message.Header.SessionId != Session.Id)
        {
            return Refuse(request, ResponseCode.FailedUnknownSession, facts);                 // (ISO 15118-2 8.4.2)
        }

        if (request is SessionStopReq stop && MayStop)
        {
            return OnStop(stop, facts);
        }

        return Accept(request, message, received, facts)
            ?? Refuse(request, ResponseCode.FailedSequenceError, facts);                      // (ISO 15118-2 8.8.4)
    }

    private SeccTransition OnStop(SessionStopReq request, SeccFacts facts)
    {
        var isPause = request.ChargingSession == ChargingSession.Pause;
        if (isPause && !facts.Settings.AllowsPause)
        {
            return Refuse(request, ResponseCode.Failed, facts);
        }

        var outcome = isPause                                                                 // [V2G2-740]
            ? new SessionOutcome(SessionEnd.Paused, "the car paused", Session.Pause())
            : new SessionOutcome(SessionEnd.Terminated, "the car ended the session");
        SeccEffect[] powerOff = Session.IsPowered ? [new SeccEffect.OpenContactor()] : [];
        return new SeccTransition(
            new SessionOver(), [.. powerOff, Send(new SessionStopRes { ResponseCode = ResponseCode.Ok }), new SeccEffect.End(outcome)]);
    }
}
