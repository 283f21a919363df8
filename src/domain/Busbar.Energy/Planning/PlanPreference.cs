namespace Busbar.Energy.Planning;

/// <summary>
/// What a plan prefers among plans of equal energy. The terms are small beside the energy itself, which always comes first.
/// </summary>
/// <param name="Earliness">How much an ampere-period at the end of the horizon is worth less than one now.</param>
/// <param name="Merit">How much an ampere-period at the best time is worth more than one at the worst.</param>
/// <param name="Completion">How much an ampere-period of a car that is nearly done is worth more than one of a car that wants much.</param>
public sealed record PlanPreference(double Earliness = 0.1, double Completion = 0.1, double Merit = 1)
{
    private const double CompletionScale = 100;

    internal double Weight(Demand car, int start, int end, double merit) =>
        1 - (Earliness * start / end) + (Merit * merit) + (Completion * CompletionScale / (CompletionScale + car.Remaining));
}
