namespace Busbar.Iso15118.Sessions;

/// <summary>A moment at which a state wants to be woken.</summary>
/// <param name="Timer">Which clock runs out.</param>
/// <param name="At">When.</param>
public readonly record struct Deadline(TimerKind Timer, DateTimeOffset At)
{
    /// <summary>The earlier of two; null when there is neither.</summary>
    public static Deadline? Earlier(Deadline? left, Deadline? right) =>
        left is { } a && right is { } b ? (b.At < a.At ? b : a) : left ?? right;
}
