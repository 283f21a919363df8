using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What the station does with a request about its device model (OCPP 2.1 3.42).</summary>
[WireEnum]
public enum GenericDeviceModelStatus
{
    /// <summary>The station does what is asked.</summary>
    Accepted,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>The station cannot do what is asked.</summary>
    NotSupported,

    /// <summary>Nothing matches what is asked.</summary>
    EmptyResultSet,
}
