namespace Busbar.Energy.Planning;

/// <summary>What holds from one period of a plan on, until the next span starts.</summary>
/// <param name="Start">The first period, from now.</param>
/// <param name="Limits">The limit of each constraint in amperes; null where those of the network hold.</param>
/// <param name="Merit">How good it is to charge then, from 0 to 1: cheap, clean or early; energy delivered still comes first.</param>
public sealed record PlanSpan(int Start, double[]? Limits = null, double Merit = 0);
