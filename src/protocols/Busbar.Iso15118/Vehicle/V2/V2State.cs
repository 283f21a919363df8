using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>What all states of a car's ISO 15118-2 session have in common: one request is on the way, or the next waits for its time.</summary>
internal abstract record V2State(V2Session Session) : EvccState
{
    /// <summary>Until when the response must come; null while the next request waits for its time.</summary>
    internal DateTimeOffset? MessageDue { get; init; }

    /// <summary>When the request is sent again.</summary>
    internal DateTimeOffset? PaceDue { get; init; }

    /// <summary>Until when the phase must be over, where it has a clock of its own.</summary>
    internal Deadline? Limit { get; init; }

    public override SessionProtocol? Protocol => SessionProtocol.V2;

    public override Deadline? Deadline => Sessions.Deadline.Earlier(
        Limit,
        PaceDue is { } pace ? new Deadline(TimerKind.Pace, pace) : MessageDue is { } due ? new Deadline(TimerKind.Message, due) : null);

    public sealed override EvccTransition On(EvccEvent evt, EvccFacts facts) => evt switch
    {
        EvccEvent.Received { Message: V2GMessage message } => OnMessage(message, facts),
        EvccEvent.Received other => Leave(SessionEnd.Malformed, $"{other.Message.GetType().Name} is no response"),
        EvccEvent.Unreadable bad => Leave(SessionEnd.Malformed, bad.Fault),
        EvccEvent.Elapsed { Timer: TimerKind.Pace } => Again(facts),
        EvccEvent.Elapsed timer => Leave(SessionEnd.TimedOut, timer.Timer.ToString()),        // (ISO 15118-2 8.7.2)
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
    internal static EvccTransition Request(BodyElement request, V2State next, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Send(MessageOf(request, next.Session), next, facts, effects);

    /// <summary>Sends a message that may be signed and waits in a state for its response.</summary>
    internal static EvccTransition Send(V2GMessage message, V2State next, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var waiting = next with { MessageDue = facts.Now + TimeoutOf(message.Body.BodyElement!, facts.Settings.Timing), PaceDue = null };
        return new EvccTransition(waiting, [.. effects, new EvccEffect.Send(message, V2GtpPayloadType.Exi)]);
    }

    protected static V2GMessage MessageOf(BodyElement request, V2Session session) => new()
    {
        Header = new MessageHeader { SessionId = session.Id }, Body = new Body { BodyElement = request },
    };

    /// <summary>Waits for the time of the next request.</summary>
    protected EvccTransition Later(TimeSpan pace, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        new(this with { MessageDue = null, PaceDue = facts.Now + pace }, effects);

    /// <summary>Ends the session; the battery never stays connected.</summary>
    protected EvccTransition Leave(SessionEnd end, string reason) => Over(end, reason, PowerOff());

    /// <summary>Ends the session in order.</summary>
    protected EvccTransition Stop(EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var isPause = facts.Vehicle.Wish == VehicleWish.Pause;
        var request = new SessionStopReq { ChargingSession = isPause ? ChargingSession.Pause : ChargingSession.Terminate };
        return Request(request, new SessionStop(Session with { IsPowered = false }, isPause), facts, [.. PowerOff(), .. effects]);
    }

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
            return Leave(SessionEnd.Refused, $"{response.GetType().Name}: {code}");           // (ISO 15118-2 8.8.3)
        }

        if (KnowsSession && message.Header.SessionId != Session.Id)
        {
            return Leave(SessionEnd.Refused, "another session's number");                     // (ISO 15118-2 8.4.2)
        }

        return Take(response, message, facts) ?? Leave(SessionEnd.Refused, $"{response.GetType().Name} out of order");
    }

    private static TimeSpan TimeoutOf(BodyElement request, EvccTiming timing) => request switch
    {
        ServiceDetailReq or CertificateInstallationReq or CertificateUpdateReq or PaymentDetailsReq or PowerDeliveryReq => timing.SlowMessage,
        CurrentDemandReq => timing.CurrentDemand,
        _ => timing.Message,
    };
}
