namespace Busbar.Station.DeviceModel;

/// <summary>Where a variable lives: component, variable, instances and, for those of an EVSE or connector, which one.</summary>
internal readonly record struct VariableName(
    string Component, string Variable, string? Instance = null, int? EvseId = null, int? ConnectorId = null, string? ComponentInstance = null)
{
    /// <summary>A station's own variable from its text: Component.Variable, or Component.Variable[Instance].</summary>
    internal static VariableName Parse(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (dot < 0)
            throw new ArgumentException($"'{text}' is not Component.Variable", nameof(text));
        return bracket < 0
            ? new VariableName(text[..dot], text[(dot + 1)..])
            : new VariableName(text[..dot], text[(dot + 1)..bracket], text[(bracket + 1)..^1]);
    }

    /// <summary>Names compare without case: they are identifiers (OCPP 2.0.1 B05).</summary>
    public bool Equals(VariableName other) =>
        Same(Component, other.Component) && Same(Variable, other.Variable) && Same(Instance, other.Instance) &&
        Same(ComponentInstance, other.ComponentInstance) && EvseId == other.EvseId && ConnectorId == other.ConnectorId;

    public override int GetHashCode() => HashCode.Combine(
        Hash(Component), Hash(Variable), Instance is null ? 0 : Hash(Instance), EvseId, ConnectorId);

    public override string ToString() =>
        $"{Component}{Bracket(ComponentInstance)}{(EvseId is null ? "" : $"@{EvseId}.{ConnectorId}")}.{Variable}{Bracket(Instance)}";

    private static string Bracket(string? instance) => instance is null ? "" : $"[{instance}]";

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static int Hash(string text) => StringComparer.OrdinalIgnoreCase.GetHashCode(text);
}
