namespace Busbar.Wire;

/// <summary>The spelling on the wire where it is not the camel-cased member name (properties) or the member name itself (enums).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Enum | AttributeTargets.Class)]
public sealed class WireNameAttribute(string name) : Attribute
{
    /// <summary>The exact spelling on the wire.</summary>
    public string Name { get; } = name;
}
