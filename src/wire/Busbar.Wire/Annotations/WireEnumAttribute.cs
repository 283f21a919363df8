namespace Busbar.Wire;

/// <summary>Marks an enum whose members travel as text: exact spelling, exact case.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireEnumAttribute : Attribute;
