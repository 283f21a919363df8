namespace Busbar.Lab.Scenarios;

/// <summary>A story did not come out as it must; the message says what was different.</summary>
internal sealed class ScenarioFailedException(string message) : Exception(message)
{
    /// <summary>Fails the scenario unless something holds.</summary>
    /// <param name="holds">What must hold.</param>
    /// <param name="otherwise">What is wrong if it does not.</param>
    public static void Unless(bool holds, string otherwise)
    {
        if (!holds)
            throw new ScenarioFailedException(otherwise);
    }
}
