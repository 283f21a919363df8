namespace Busbar.Lab.Scenarios;

/// <summary>
/// A story that the lab plays in a simulated world. Every class of this assembly that implements it and has a constructor
/// without parameters is found by <see cref="ScenarioList"/>: a flow is one file in this folder and nothing else.
/// </summary>
internal interface IScenario
{
    /// <summary>The name on the command line: F1, F1:revoked, day.</summary>
    string Name { get; }

    /// <summary>What it shows, in one sentence without a full stop.</summary>
    string Title { get; }

    /// <summary>Whether its messages are printed; not for crowds, whose sequence nobody reads.</summary>
    bool PrintsSequence => true;

    /// <summary>What the world's clock shows first; null when it does not matter.</summary>
    DateTimeOffset? Start => null;

    /// <summary>Plays it on the stage's scheduler.</summary>
    /// <returns>What came out, for the line <c>passed: …</c>.</returns>
    /// <exception cref="ScenarioFailedException">It did not come out as it must.</exception>
    Task<string> PlayAsync(Stage stage);
}
