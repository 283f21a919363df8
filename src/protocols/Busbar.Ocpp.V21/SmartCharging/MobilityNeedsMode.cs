using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Who sets the state of charge to reach and the time to leave (ISO 15118-20) (OCPP 2.1 3.64).</summary>
[WireEnum]
public enum MobilityNeedsMode
{
    /// <summary>The vehicle.</summary>
    EVCC,

    /// <summary>The vehicle, and the station or management system may change it.</summary>
    EVCC_SECC,
}
