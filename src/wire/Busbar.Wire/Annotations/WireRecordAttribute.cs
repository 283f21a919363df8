namespace Busbar.Wire;

/// <summary>Marks a sealed partial record as a JSON wire type: the generator writes its reader, writer and validator.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WireRecordAttribute : Attribute
{
    /// <summary>What a reader does with a property that the record does not declare.</summary>
    public UnknownProperties Unknown { get; init; } = UnknownProperties.Reject;
}

/// <summary>What a reader does with a property that the record does not declare.</summary>
public enum UnknownProperties
{
    /// <summary>The property is an error at the parent's path.</summary>
    Reject,

    /// <summary>The property is skipped.</summary>
    Ignore,

    /// <summary>The property is kept in the record's <c>Extra</c> member and written back.</summary>
    Preserve,
}
