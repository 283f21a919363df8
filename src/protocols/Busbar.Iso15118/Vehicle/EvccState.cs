using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle;

/// <summary>A state of a car's controller: a value that answers events without doing anything itself.</summary>
public abstract record EvccState
{
    private protected EvccState()
    {
    }

    /// <summary>The state of a new connection; <see cref="EvccEvent.Connected"/> makes it speak.</summary>
    public static EvccState Start(EvccFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new AppProtocolOffered(facts.Now + facts.Settings.Timing.CommunicationSetup);
    }

    /// <summary>The protocol that was agreed on; null before that.</summary>
    public virtual SessionProtocol? Protocol => null;

    /// <summary>Whether the session is over.</summary>
    public virtual bool IsOver => false;

    /// <summary>When the state wants to be woken by <see cref="EvccEvent.Elapsed"/>; null for never.</summary>
    public abstract Deadline? Deadline { get; }

    /// <summary>The next state and what to do.</summary>
    public abstract EvccTransition On(EvccEvent evt, EvccFacts facts);

    private protected static EvccTransition Over(SessionEnd end, string reason, params IReadOnlyList<EvccEffect> effects) =>
        new(new SessionOver(), [.. effects, new EvccEffect.End(new SessionOutcome(end, reason))]);
}
