using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a vehicle feeds in while it rides through a fault (OCPP 2.1 3.78).</summary>
[WireEnum]
public enum PowerDuringCessation
{
    /// <summary>Active power.</summary>
    Active,

    /// <summary>Reactive power.</summary>
    Reactive,
}
