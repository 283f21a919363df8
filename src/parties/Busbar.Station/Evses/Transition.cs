namespace Busbar.Station.Evses;

/// <summary>The answer of the EVSE machine: the next state and what to do, in order.</summary>
internal readonly record struct Transition(EvseState Next, params EvseEffect[] Effects);
