namespace Busbar.Mapping.Ocpp;

/// <summary>What a message became in the other world, and what of it could not be carried there.</summary>
/// <typeparam name="T">What it became.</typeparam>
/// <param name="Value">What it became.</param>
/// <param name="Lost">What was lost or repaired, each as a short name that can be counted.</param>
public readonly record struct Carried<T>(T Value, IReadOnlyList<string> Lost)
{
    /// <summary>Carried whole.</summary>
    public Carried(T value)
        : this(value, [])
    {
    }
}
