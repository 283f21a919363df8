namespace Busbar.Station;

/// <summary>The OCPP version a station speaks.</summary>
public enum StationVersion
{
    /// <summary>OCPP 1.6.</summary>
    V16,

    /// <summary>OCPP 2.0.1.</summary>
    V201,

    /// <summary>OCPP 2.1.</summary>
    V21,
}
