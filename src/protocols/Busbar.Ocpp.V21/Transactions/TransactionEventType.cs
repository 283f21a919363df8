using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Where in the life of a transaction an event stands (OCPP 2.1 3.102).</summary>
[WireEnum]
public enum TransactionEventType
{
    /// <summary>The last event.</summary>
    Ended,

    /// <summary>The first event.</summary>
    Started,

    /// <summary>Any event between.</summary>
    Updated,
}
