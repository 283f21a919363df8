namespace Busbar.Wire;

/// <summary>How the wire spells what carries no <see cref="WireNameAttribute"/> in an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class WireNamingAttribute : Attribute
{
    /// <summary>Whether properties are <c>lower_snake_case</c> and enum members <c>UPPER_SNAKE_CASE</c>.</summary>
    public bool SnakeCase { get; init; }
}
