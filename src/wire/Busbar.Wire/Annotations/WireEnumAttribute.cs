namespace Busbar.Wire;

/// <summary>Marks an enum whose members travel as text: exact spelling, exact case.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireEnumAttribute : Attribute
{
    /// <summary>Whether peers may extend the enum; properties are then of type <see cref="OpenEnum{T}"/>.</summary>
    public bool IsOpen { get; init; }
}
