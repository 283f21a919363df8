using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The evse notification.</summary>
[ExiEnum("evseNotificationType")]
public enum EvseNotification
{
    /// <summary>Pause.</summary>
    Pause,

    /// <summary>Exit standby.</summary>
    ExitStandby,

    /// <summary>Terminate.</summary>
    Terminate,

    /// <summary>Schedule renegotiation.</summary>
    ScheduleRenegotiation,

    /// <summary>Service renegotiation.</summary>
    ServiceRenegotiation,

    /// <summary>Metering confirmation.</summary>
    MeteringConfirmation,
}
