using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>Tells a subscriber what happened (OpenADR 3.0.1 subscription).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Notification
{
    /// <summary>The kind of object.</summary>
    public required ObjectType ObjectType { get; init; }

    /// <summary>What happened to it.</summary>
    public required Operation Operation { get; init; }

    /// <summary>The object itself.</summary>
    public required JsonFragment Object { get; init; }

    /// <summary>The targets of the object.</summary>
    public IReadOnlyList<ValuesMap>? Targets { get; init; }
}
