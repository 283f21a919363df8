namespace Busbar.Iso15118.Sessions;

/// <summary>The state of the control pilot (IEC 61851-1).</summary>
public enum PilotState
{
    /// <summary>There is no pilot line: the session runs over a network alone.</summary>
    Unknown,

    /// <summary>No car.</summary>
    A,

    /// <summary>A car that is not ready.</summary>
    B,

    /// <summary>A car that is ready.</summary>
    C,

    /// <summary>A car that is ready and wants ventilation.</summary>
    D,
}
