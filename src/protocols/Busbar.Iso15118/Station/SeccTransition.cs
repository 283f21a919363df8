namespace Busbar.Iso15118.Station;

/// <summary>The answer of a station's controller: the next state and what to do, in order.</summary>
/// <param name="Next">The next state.</param>
/// <param name="Effects">What to do.</param>
public readonly record struct SeccTransition(SeccState Next, params IReadOnlyList<SeccEffect> Effects);
