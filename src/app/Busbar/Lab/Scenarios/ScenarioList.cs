namespace Busbar.Lab.Scenarios;

/// <summary>Finds scenarios by name.</summary>
internal static class ScenarioList
{
    /// <summary>All there are, in the order of their names.</summary>
    public static IReadOnlyList<IScenario> All { get; } =
    [
        .. typeof(ScenarioList).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IScenario)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (IScenario)Activator.CreateInstance(type)!)
            .OrderBy(scenario => scenario.Name, StringComparer.Ordinal),
    ];

    /// <summary>The scenarios that a name means: <c>all</c>, one, or a flow with its variants.</summary>
    /// <returns>Empty when there is none of that name.</returns>
    public static IReadOnlyList<IScenario> Named(string name) =>
        name is "all" ? All : [.. All.Where(scenario => IsMeant(scenario.Name, name))];

    private static bool IsMeant(string scenario, string name) =>
        scenario.Equals(name, StringComparison.OrdinalIgnoreCase) || scenario.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase);
}
