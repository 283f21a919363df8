namespace Busbar.Energy.GridSignals;

/// <summary>A named way of using OpenADR, with rules beside the schema. A program says by its attributes which one it follows.</summary>
public abstract class SignalProfile
{
    private static readonly SignalProfile[] Known = [new GridAwareCharging(), new ConditionalConnection(), new PriceServer()];

    /// <summary>The profile's name for people.</summary>
    public abstract string Name { get; }

    /// <summary>The profile that a program follows; null where it follows none that is known.</summary>
    public static SignalProfile? Of(GridProgram program) => Array.Find(Known, profile => profile.IsOf(program));

    /// <summary>Says what a program breaks, or null.</summary>
    public abstract string? CheckProgram(GridProgram program);

    /// <summary>Says what an event breaks, or null.</summary>
    public abstract string? CheckEvent(GridEvent signal);

    /// <summary>Whether a program follows the profile.</summary>
    protected abstract bool IsOf(GridProgram program);
}
