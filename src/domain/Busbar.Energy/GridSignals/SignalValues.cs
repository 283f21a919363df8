namespace Busbar.Energy.GridSignals;

/// <summary>Values under the name of what they are, for example PRICE or USAGE.</summary>
/// <param name="Type">What the values are.</param>
/// <param name="Values">The data points.</param>
public sealed record SignalValues(string Type, IReadOnlyList<SignalValue> Values)
{
    /// <summary>One number under a name.</summary>
    public static SignalValues Of(string type, decimal number) => new(type, [SignalValue.Of(number)]);

    /// <summary>One text under a name.</summary>
    public static SignalValues Of(string type, string text) => new(type, [SignalValue.Of(text)]);
}
