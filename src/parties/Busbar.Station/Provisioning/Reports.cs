using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;

namespace Busbar.Station.Provisioning;

/// <summary>The kinds of base report.</summary>
internal enum BaseReport
{
    ConfigurationInventory,
    FullInventory,
    SummaryInventory,
}

/// <summary>The answer to a request for a report.</summary>
internal enum ReportAnswer
{
    Accepted,
    Rejected,
    NotSupported,
    EmptyResultSet,
}

/// <summary>What a filtered report asks of a component.</summary>
internal enum ComponentCriterion
{
    Active,
    Available,
    Enabled,
    Problem,
}

/// <summary>One line of a filter: a component, perhaps one variable of it. Null parts match all.</summary>
internal sealed record VariableFilter(string Component, string? ComponentInstance, int? EvseId, int? ConnectorId, string? Variable, string? Instance)
{
    internal bool Matches(VariableName name) =>
        Same(Component, name.Component) &&
        (ComponentInstance is null || Same(ComponentInstance, name.ComponentInstance)) &&
        (EvseId is null || EvseId == name.EvseId) &&
        (ConnectorId is null || ConnectorId == name.ConnectorId) &&
        (Variable is null || Same(Variable, name.Variable)) &&
        (Instance is null || Same(Instance, name.Instance));                                  // (OCPP 2.0.1 B08.FR.20)

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Reports of the device model, page by page (OCPP 2.0.1 B07, B08).</summary>
internal sealed class Reports(StationCore station)
{
    // Small enough for the field lengths of careful receivers.
    private const int VariablesPerPage = 25;

    private static readonly string[] SummaryVariables = ["AvailabilityState", "Available", "Problem", "Enabled", "Active"];

    internal ReportAnswer Base(int requestId, BaseReport kind)
    {
        var variables = kind switch
        {
            BaseReport.ConfigurationInventory => station.Variables.All().Where(v => v.Definition.Mutability != Mutability.ReadOnly),
            BaseReport.FullInventory => station.Variables.All(),
            _ => station.Variables.All().Where(v => SummaryVariables.Contains(v.Name.Variable)),
        };
        return Send(requestId, [.. variables]);
    }

    internal ReportAnswer Custom(int requestId, IReadOnlyList<ComponentCriterion> criteria, IReadOnlyList<VariableFilter> filters)
    {
        var variables = station.Variables.All();
        if (criteria.Count > 0)
        {
            var components = variables.ToLookup(v => (v.Name.Component, v.Name.EvseId, v.Name.ConnectorId));
            variables = components.Where(c => criteria.Any(k => Fulfils(c, k))).SelectMany(c => c);
        }

        if (filters.Count > 0)
            variables = variables.Where(v => filters.Any(f => f.Matches(v.Name)));
        return Send(requestId, [.. variables]);
    }

    // A component without the variable counts as active, enabled and available (OCPP 2.0.1 B08.FR.07).
    private bool Fulfils(IEnumerable<(VariableName Name, VariableDefinition Definition)> component, ComponentCriterion criterion)
    {
        foreach (var (name, definition) in component)
        {
            if (name.Variable == criterion.ToString())
                return string.Equals(station.Variables.Value(name, definition), "true", StringComparison.OrdinalIgnoreCase);
        }

        return criterion != ComponentCriterion.Problem;
    }

    private ReportAnswer Send(int requestId, (VariableName Name, VariableDefinition Definition)[] variables)
    {
        if (variables.Length == 0)
            return ReportAnswer.EmptyResultSet;
        station.Agenda.At(station.Now, () => SendPages(requestId, variables));
        return ReportAnswer.Accepted;
    }

    private void SendPages(int requestId, (VariableName Name, VariableDefinition Definition)[] variables)
    {
        var pages = variables
            .Select(v => new ReportedVariable(
                v.Name, v.Definition, v.Definition.Mutability == Mutability.WriteOnly ? null : station.Variables.Value(v.Name, v.Definition)))
            .Chunk(VariablesPerPage).ToArray();
        for (var page = 0; page < pages.Length; page++)
            station.Outbound.Tell(new Notice.Report(requestId, page, page < pages.Length - 1, station.Now, pages[page])); // (OCPP 2.0.1 B07.FR.08)
    }
}
