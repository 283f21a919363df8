using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.Din70121;
using SessionStopRequest = Busbar.Iso15118.Din70121.SessionStop;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>What all states of a car's DIN 70121 session have in common: one request is on the way, or the next waits for its time.</summary>
internal abstract record DinState(DinSession Session) : EvccState
{
    /// <summary>Until when the response must come; null while the next request waits for its time.</summary>
    internal DateTimeOffset? MessageDue { get; init; }

    /// <summary>When the request is sent again.</summary>
    internal DateTimeOffset? PaceDue { get; init; }

    /// <summary>Until when the phase must be over, where it has a clock of its own.</summary>
    internal Deadline? Limit { get; init; }

    public override SessionProtocol? Protocol => SessionProtocol.Din70121;

    public override Deadline? Deadline => Sessions.Deadline.Earlier(
        Sessions.Deadline.Earlier(Limit, Session.HasCharged ? null : new Deadline(TimerKind.ReadyToCharge, Session.ReadyDue)),
        PaceDue is { } pace ? new Deadline(TimerKind.Pace, pace) : MessageDue is { } due ? new Deadline(TimerKind.Message, due) : null);

    public sealed override EvccTransition On(EvccEvent evt, EvccFacts facts) => evt switch
    {
        EvccEvent.Received { Message: V2GMessage message } => OnMessage(message, facts),
        EvccEvent.Received other => Leave(SessionEnd.Malformed, $"{other.Message.GetType().Name} is no response"),
        EvccEvent.Unreadable bad => Leave(SessionEnd.Malformed, bad.Fault),
        EvccEvent.Elapsed { Timer: TimerKind.Pace } => Again(facts),
        EvccEvent.Elapsed timer => Leave(SessionEnd.TimedOut, timer.Timer.ToString()),        // (DIN 70121 9.6)
        EvccEvent.Disconnected gone => Leave(SessionEnd.Disconnected, gone.Reason),
        EvccEvent.Abort abort => Leave(SessionEnd.Aborted, abort.Reason),
        _ => new EvccTransition(this),
    };

    /// <summary>What follows from the awaited response; null when it is another one.</summary>
    protected abstract EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts);

    /// <summary>The request that is sent when its time has come.</summary>
    protected virtual EvccTransition Again(EvccFacts facts) => new(this);

    /// <summary>Whether the session's number is checked; SessionSetup brings it.</summary>
    protected virtual bool KnowsSession => true;

    /// <summary>Sends a request and waits in a state for its response.</summary>
    internal static EvccTransition Request(BodyElement request, DinState next, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var message = new V2GMessage
        {
            Header = new MessageHeader { SessionId = next.Session.Id },
            Body = new Body { BodyElement = request },
        };
        var timing = facts.Settings.Timing;
        var timeout = request is CurrentDemandReq ? timing.CurrentDemand : timing.Message;
        return new EvccTransition(
            next with { MessageDue = facts.Now + timeout, PaceDue = null }, [.. effects, new EvccEffect.Send(message, V2GtpPayloadType.Exi)]);
    }

    /// <summary>Waits for the time of the next request.</summary>
    protected EvccTransition Later(TimeSpan pace, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        new(this with { MessageDue = null, PaceDue = facts.Now + pace }, effects);

    /// <summary>Ends the session; the battery never stays connected.</summary>
    protected EvccTransition Leave(SessionEnd end, string reason) => Over(end, reason, PowerOff());

    /// <summary>Ends the session in order.</summary>
    protected EvccTransition Stop(EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(new SessionStopRequest(), new SessionStopping(Session with { IsPowered = false }), facts, [.. PowerOff(), .. effects]);

    private EvccEffect[] PowerOff() => Session.IsPowered ? [new EvccEffect.DisconnectBattery(), new EvccEffect.Pilot(IsReady: false)] : [];

    private EvccTransition OnMessage(V2GMessage message, EvccFacts facts)
    {
        if (message.Body.BodyElement is not { } response || MessageDue is null)
        {
            return Leave(SessionEnd.Malformed, "a response that nobody asked for");
        }

        if (ResponseCodes.Of(response) is not { } code)
        {
            return Leave(SessionEnd.Malformed, $"{response.GetType().Name} is no response");
        }

        if (code >= ResponseCode.Failed)
        {
            return Leave(SessionEnd.Refused, $"{response.GetType().Name}: {code}");           // (DIN 70121 9.7)
        }

        if (KnowsSession && message.Header.SessionId != Session.Id)
        {
            return Leave(SessionEnd.Refused, "another session's number");                     // (DIN 70121 9.3)
        }

        return Take(response, message, facts) ?? Leave(SessionEnd.Refused, $"{response.GetType().Name} out of order");
    }
}
