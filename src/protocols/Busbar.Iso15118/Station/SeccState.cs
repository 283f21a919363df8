using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station;

/// <summary>A state of a station's controller: a value that answers events without doing anything itself.</summary>
public abstract record SeccState
{
    private protected SeccState()
    {
    }

    /// <summary>The state of a new connection.</summary>
    public static SeccState Start(SeccFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new AppProtocolAwaited(facts.Now + facts.Settings.Timing.CommunicationSetup);
    }

    /// <summary>The protocol that was agreed on; null before that.</summary>
    public virtual SessionProtocol? Protocol => null;

    /// <summary>Whether the session is over.</summary>
    public virtual bool IsOver => false;

    /// <summary>When the state wants to be woken by <see cref="SeccEvent.Elapsed"/>; null for never.</summary>
    public abstract Deadline? Deadline { get; }

    /// <summary>The next state and what to do.</summary>
    public abstract SeccTransition On(SeccEvent evt, SeccFacts facts);

    private protected static SeccTransition Over(SessionEnd end, string reason, params IReadOnlyList<SeccEffect> effects) =>
        new(new SessionOver(), [.. effects, new SeccEffect.End(new SessionOutcome(end, reason))]);
}
