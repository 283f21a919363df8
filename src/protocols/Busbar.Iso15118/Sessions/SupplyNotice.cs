namespace Busbar.Iso15118.Sessions;

/// <summary>What the station asks the car to do.</summary>
public enum SupplyNotice
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Stop charging and end the session.</summary>
    Stop,

    /// <summary>Stop charging and pause the session (ISO 15118-20).</summary>
    Pause,

    /// <summary>Ask for schedules again.</summary>
    RenegotiateSchedule,

    /// <summary>Choose services again (ISO 15118-20).</summary>
    RenegotiateService,

    /// <summary>Confirm the meter (ISO 15118-20).</summary>
    ConfirmMeter,

    /// <summary>Leave standby (ISO 15118-20).</summary>
    ExitStandby,
}
