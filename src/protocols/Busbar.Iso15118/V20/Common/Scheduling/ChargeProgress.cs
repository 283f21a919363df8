using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The charge progress.</summary>
[ExiEnum("chargeProgressType")]
public enum ChargeProgress
{
    /// <summary>Start.</summary>
    Start,

    /// <summary>Stop.</summary>
    Stop,

    /// <summary>Standby.</summary>
    Standby,

    /// <summary>Schedule renegotiation.</summary>
    ScheduleRenegotiation,
}
