using Busbar.Energy.Sites;

namespace Busbar.Energy.Limits;

/// <summary>What holds at a node, and because of which limits.</summary>
/// <param name="Amperes">The most on each line; null does not bind.</param>
/// <param name="Watts">The most over all lines; null does not bind.</param>
/// <param name="Because">Every limit that counts, tightest power first.</param>
public sealed record EffectiveLimit(PhaseAmperes Amperes, double? Watts, IReadOnlyList<TimedLimit> Because)
{
    /// <summary>Nothing binds.</summary>
    public static EffectiveLimit None { get; } = new(default, null, []);

    internal static EffectiveLimit Of(List<TimedLimit> limits)
    {
        var amperes = default(PhaseAmperes);
        double? watts = null;
        foreach (var limit in limits)
        {
            amperes = amperes.Least(limit.Amperes ?? default);
            watts = PhaseAmperes.Least(watts, limit.Watts);
        }

        return new EffectiveLimit(amperes, watts, [.. limits.OrderBy(limit => limit.Watts ?? double.MaxValue)]);
    }

    internal EffectiveLimit Tighter(EffectiveLimit other) =>
        new(Amperes.Least(other.Amperes), PhaseAmperes.Least(Watts, other.Watts), Because.Count > 0 ? Because : other.Because);
}
