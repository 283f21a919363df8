namespace Busbar.TestKit;

/// <summary>The two tiers of tests: <c>[Trait(Tier.Name, Tier.Full)]</c> keeps a test out of the fast one.</summary>
public static class Tier
{
    /// <summary>The trait's name.</summary>
    public const string Name = "Tier";

    /// <summary>Vectors of many megabytes, other people's programs, browsers, kill -9, fuzzing by time.</summary>
    public const string Full = "Full";
}
