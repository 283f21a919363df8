namespace Busbar.Iso15118.Vehicle;

/// <summary>The answer of a car's controller: the next state and what to do, in order.</summary>
/// <param name="Next">The next state.</param>
/// <param name="Effects">What to do.</param>
public readonly record struct EvccTransition(EvccState Next, params IReadOnlyList<EvccEffect> Effects);
