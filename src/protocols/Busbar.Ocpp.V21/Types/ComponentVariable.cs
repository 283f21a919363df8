using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A component and, where only one is meant, its variable (OCPP 2.1 2.26).</summary>
[WireRecord]
public sealed partial record ComponentVariable
{
    /// <summary>The component.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable; absent means all.</summary>
    public Variable? Variable { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
