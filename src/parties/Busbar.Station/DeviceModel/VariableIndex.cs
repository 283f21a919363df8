using System.Collections.Frozen;

namespace Busbar.Station.DeviceModel;

/// <summary>The definitions of one protocol version, found by name; one instance serves all stations.</summary>
internal sealed class VariableIndex
{
    private readonly FrozenDictionary<VariableName, VariableDefinition> byName;
    private readonly FrozenSet<string> components;

    internal VariableIndex(ModelVersions version)
    {
        Definitions = [.. StandardVariables.All.Where(d => (d.Versions & version) != 0)];
        byName = Definitions.ToFrozenDictionary(d => new VariableName(d.Component, d.Variable, d.Instance, null, null, d.ComponentInstance));
        components = Definitions.Select(d => d.Component).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    internal IReadOnlyList<VariableDefinition> Definitions { get; }

    internal bool HasComponent(VariableName name) => components.Contains(name.Component);

    internal VariableDefinition? Find(VariableName name)
    {
        if (!byName.TryGetValue(name with { EvseId = null, ConnectorId = null }, out var definition))
            return null;
        var scope = name switch
        {
            { ConnectorId: not null } => VariableScope.Connector,
            { EvseId: not null } => VariableScope.Evse,
            _ => VariableScope.Station,
        };
        return definition.Scope == scope ? definition : null;
    }
}
