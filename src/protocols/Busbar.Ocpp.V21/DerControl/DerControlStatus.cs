using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What became of a request about a DER control (OCPP 2.1 3.34).</summary>
[WireEnum]
public enum DerControlStatus
{
    /// <summary>It is done.</summary>
    Accepted,

    /// <summary>It is refused.</summary>
    Rejected,

    /// <summary>The station does not have that control.</summary>
    NotSupported,

    /// <summary>No control has that id or type.</summary>
    NotFound,
}
