namespace Busbar.Wire.Generator.Model;

/// <summary>How a property takes part in its record.</summary>
internal enum Presence
{
    /// <summary>It must be on the wire.</summary>
    Required,

    /// <summary>It may be absent and is then null.</summary>
    Optional,

    /// <summary>It may be absent and then keeps its initialiser.</summary>
    Defaulted,
}

/// <summary>One property of a wire record.</summary>
internal sealed record PropertyModel(string Name, string WireName, TypeModel Type, Presence Presence, ConstraintModel Constraint)
{
    /// <summary>The bare wire name as the property of a JSON writer: in quotes, with a colon.</summary>
    public string QuotedWireName => $"\"{WireName}\":";
}

/// <summary>The constraints of a property; null where there is none. Bounds are C# literals of the property's type.</summary>
internal sealed record ConstraintModel(int? MinLength, int? MaxLength, string? Min, string? Max, int? MinItems, int? MaxItems, bool IsUnique, int? DecimalPlaces, string? Format);
