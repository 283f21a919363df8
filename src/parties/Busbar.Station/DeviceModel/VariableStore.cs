using Busbar.Ocpp;
using System.Globalization;

namespace Busbar.Station.DeviceModel;

/// <summary>How an attempt to read or write a variable went, in the words of OCPP 2.x.</summary>
internal enum VariableStatus
{
    Accepted,
    Rejected,
    UnknownComponent,
    UnknownVariable,
    NotSupportedAttributeType,
    RebootRequired,
}

/// <summary>The answer to one read or write.</summary>
internal readonly record struct VariableAnswer(VariableStatus Status, string? Value = null, string? Reason = null);

/// <summary>The variables of one station: shared definitions plus the few values that differ here.</summary>
internal sealed class VariableStore
{
    private static readonly VariableIndex Index16 = new(ModelVersions.V16);
    private static readonly VariableIndex Index201 = new(ModelVersions.V201);
    private static readonly VariableIndex Index21 = new(ModelVersions.V21);

    private readonly VariableIndex index;
    private readonly StationSettings settings;
    private readonly Dictionary<VariableName, string> changed = [];
    private readonly Dictionary<VariableName, string> afterReboot = [];

    internal VariableStore(StationSettings settings)
    {
        this.settings = settings;
        index = settings.Version switch
        {
            OcppVersion.V16 => Index16,
            OcppVersion.V201 => Index201,
            _ => Index21,
        };
        foreach (var (name, value) in settings.Variables)
            changed[VariableName.Parse(name)] = value;
    }

    /// <summary>Values that are computed rather than stored; null means that the stored value holds.</summary>
    internal Func<VariableName, string?> Live { get; set; } = _ => null;

    /// <summary>Called after a write took effect, with the new value; persistence, monitors and timers hang here.</summary>
    internal event Action<VariableName, string>? Changed;

    /// <summary>Every variable of this station with its definition, EVSEs and connectors spelled out.</summary>
    internal IEnumerable<(VariableName Name, VariableDefinition Definition)> All()
    {
        foreach (var definition in index.Definitions)
        {
            foreach (var name in Names(definition))
                yield return (name, definition);
        }
    }

    internal VariableDefinition? Find(VariableName name)
    {
        if (name.EvseId is { } evse && !settings.Evses.Any(e => e.Id == evse && (name.ConnectorId ?? 1) <= e.Connectors && (name.ConnectorId ?? 1) >= 1))
            return null;
        return index.Find(name);
    }

    internal bool HasComponent(VariableName name) =>
        index.HasComponent(name) && (name.EvseId is not { } evse || settings.Evses.Any(e => e.Id == evse));

    /// <summary>Reads for a peer: write-only values stay hidden (OCPP 2.0.1 B06.FR.09).</summary>
    internal VariableAnswer Read(VariableName name)
    {
        if (Find(name) is not { } definition)
            return new(HasComponent(name) ? VariableStatus.UnknownVariable : VariableStatus.UnknownComponent);
        return definition.Mutability == Mutability.WriteOnly
            ? new(VariableStatus.Rejected, Reason: "The variable may only be written.")
            : new(VariableStatus.Accepted, Value(name, definition));
    }

    /// <summary>Writes for a peer (OCPP 2.0.1 B05).</summary>
    internal VariableAnswer Write(VariableName name, string value)
    {
        if (Find(name) is not { } definition)
            return new(HasComponent(name) ? VariableStatus.UnknownVariable : VariableStatus.UnknownComponent);
        if (definition.Mutability == Mutability.ReadOnly)
            return new(VariableStatus.Rejected, Reason: "The variable may only be read.");
        if (definition.Refuse(value) is { } reason)
            return new(VariableStatus.Rejected, Reason: reason);
        if (definition.NeedsReboot)
        {
            afterReboot[name] = value;
            return new(VariableStatus.RebootRequired);
        }

        Put(name, value);
        return new(VariableStatus.Accepted, value);
    }

    /// <summary>Sets a value from inside the station, whatever its mutability.</summary>
    internal void Put(VariableName name, string value)
    {
        changed[name] = value;
        Changed?.Invoke(name, value);
    }

    /// <summary>Puts in force what waited for a restart.</summary>
    internal void Reboot()
    {
        foreach (var (name, value) in afterReboot.ToArray())
            Put(name, value);
        afterReboot.Clear();
    }

    internal string Text(string component, string variable, string? instance = null)
    {
        var name = new VariableName(component, variable, instance);
        return index.Find(name) is { } definition ? Value(name, definition) ?? "" : "";
    }

    internal bool Flag(string component, string variable, string? instance = null) =>
        string.Equals(Text(component, variable, instance), "true", StringComparison.OrdinalIgnoreCase);

    internal int Number(string component, string variable, string? instance = null) =>
        int.TryParse(Text(component, variable, instance), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : 0;

    internal TimeSpan Seconds(string component, string variable, string? instance = null) =>
        TimeSpan.FromSeconds(Number(component, variable, instance));

    internal string[] Members(string component, string variable) =>
        Text(component, variable).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal string? Value(VariableName name, VariableDefinition definition) =>
        Live(name) ?? (changed.TryGetValue(name, out var value) ? value : definition.Default);

    private IEnumerable<VariableName> Names(VariableDefinition d) => d.Scope switch
    {
        VariableScope.Station => [new(d.Component, d.Variable, d.Instance, null, null, d.ComponentInstance)],
        VariableScope.Evse => settings.Evses.Select(e => new VariableName(d.Component, d.Variable, d.Instance, e.Id)),
        _ => settings.Evses.SelectMany(e =>
            Enumerable.Range(1, e.Connectors).Select(c => new VariableName(d.Component, d.Variable, d.Instance, e.Id, c))),
    };
}
