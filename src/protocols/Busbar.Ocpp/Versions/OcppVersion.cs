namespace Busbar.Ocpp;

/// <summary>The versions of OCPP that a connection can speak.</summary>
public enum OcppVersion
{
    /// <summary>OCPP 1.6 (JSON).</summary>
    V16,

    /// <summary>OCPP 2.0.1.</summary>
    V201,

    /// <summary>OCPP 2.1.</summary>
    V21,
}
