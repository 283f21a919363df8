namespace Busbar.Wire;

/// <summary>What the readers of all wire records of an assembly, or of one record, tolerate.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class)]
public sealed class WireReadingAttribute : Attribute
{
    /// <summary>Whether null for an optional property means that it is absent; otherwise null is a wrong type.</summary>
    public bool NullIsAbsent { get; init; }

    /// <summary>Whether a date-time without a zone is taken as UTC; otherwise it is a bad format.</summary>
    public bool ZonelessIsUtc { get; init; }

    /// <summary>
    /// Whether a reader that collects faults (<see cref="WireJson.ReadAll"/>) goes on after one: what can be kept is kept, an
    /// optional property or an item that cannot is left out. Null for a required property then means that it is missing.
    /// </summary>
    public bool IsTolerant { get; init; }
}
