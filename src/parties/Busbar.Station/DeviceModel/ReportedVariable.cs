namespace Busbar.Station.DeviceModel;

/// <summary>A variable as a report tells it.</summary>
internal sealed record ReportedVariable(VariableName Name, VariableDefinition Definition, string? Value);
