namespace Busbar.Wire;

/// <summary>Marks a sealed partial record as a JSON wire type: the generator writes its reader, writer and validator.</summary>
/// <remarks>
/// Properties may be <c>string</c>, <c>int</c>, <c>long</c>, <c>decimal</c>, <c>bool</c>, <c>DateTimeOffset</c>, a
/// <see cref="WireEnumAttribute">wire enum</see>, another wire record, <see cref="JsonFragment"/> (any JSON value), or
/// <c>IReadOnlyList</c> of one of these. <c>required</c> means required on the wire, nullable means optional; a property that is
/// neither is optional and keeps its initialiser. Properties without a setter are not on the wire. Lists compare by their items.
/// </remarks>
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

    /// <summary>
    /// The property is kept in the record's member <c>Extra</c> and written back. The generator adds the member
    /// (<c>public ExtraProperties? Extra { get; init; }</c>) unless the record declares one of that name, of that type or of
    /// <c>IReadOnlyDictionary&lt;string, JsonFragment&gt;?</c>.
    /// </summary>
    Preserve,
}
