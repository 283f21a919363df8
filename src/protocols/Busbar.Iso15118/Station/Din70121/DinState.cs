using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.Din70121;
using SessionStopRequest = Busbar.Iso15118.Din70121.SessionStop;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>What all states of a DIN 70121 session have in common: who may speak, and what becomes of a wrong word.</summary>
internal abstract record DinState(DinSession Session) : SeccState
{
    public override SessionProtocol? Protocol => SessionProtocol.Din70121;

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
    protected abstract SeccTransition? Accept(BodyElement request, SeccFacts facts);

    /// <summary>News from behind the station: a decision, schedules, the supply.</summary>
    protected virtual SeccTransition OnNews(SeccEvent evt, SeccFacts facts) => new(this);

    /// <summary>A clock ran out (DIN 70121 9.6).</summary>
    protected virtual SeccTransition OnElapsed(TimerKind timer, SeccFacts facts) => Leave(SessionEnd.TimedOut, timer.ToString());

    /// <summary>Answers and waits for the next request.</summary>
    internal SeccTransition Answer(BodyElement response, DinState next, SeccFacts facts, params IReadOnlyList<SeccEffect> effects) =>
        new(Waiting(next, facts), [.. effects, Send(response)]);

    protected SeccEffect.Send Send(BodyElement response) => new(
        new V2GMessage { Header = new MessageHeader { SessionId = Session.Id }, Body = new Body { BodyElement = response } },
        V2GtpPayloadType.Exi);

    /// <summary>Answers FAILED, which ends the session.</summary>
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

    protected static DinState Waiting(DinState next, SeccFacts facts) =>
        next with { Session = next.Session with { SequenceDue = facts.Now + facts.Settings.Timing.Sequence } };

    private SeccTransition OnRequest(V2GMessage message, BodyElement request, SeccEvent.Received received, SeccFacts facts)
    {
        if (received.Payload != V2GtpPayloadType.Exi)
        {
            return Leave(SessionEnd.Malformed, $"payload type {received.Payload}");
        }

        if (this is not SessionSetup && message.Header.SessionId != Session.Id)
        {
            return Refuse(request, ResponseCode.FailedUnknownSession, facts);                 // (DIN 70121 9.3)
        }

        if (request is SessionStopRequest && MayStop)
        {
            SeccEffect[] powerOff = Session.IsPowered ? [new SeccEffect.OpenContactor()] : [];
            return Over(                                                                      // (DIN 70121 9.7)
                SessionEnd.Terminated, "the car ended the session", [.. powerOff, Send(new SessionStopRes { ResponseCode = ResponseCode.Ok })]);
        }

        return Accept(request, facts)
            ?? Refuse(request, ResponseCode.FailedSequenceError, facts);                      // (DIN 70121 9.7)
    }
}
