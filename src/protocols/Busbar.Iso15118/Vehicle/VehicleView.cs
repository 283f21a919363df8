using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle;

/// <summary>How a car stands at a moment: what its controller reads before it speaks.</summary>
/// <remarks>Power in W, energy in Wh, current in A, voltage in V.</remarks>
public sealed record VehicleView
{
    /// <summary>What it can take and give.</summary>
    public required VehicleLimits Limits { get; init; }

    /// <summary>What its driver wants.</summary>
    public VehicleWish Wish { get; init; }

    /// <summary>Its state of charge in percent.</summary>
    public int StateOfCharge { get; init; }

    /// <summary>The state of charge below which it should never be, in percent.</summary>
    public int? LeastStateOfCharge { get; init; }

    /// <summary>The state of charge it should reach, in percent.</summary>
    public int? TargetStateOfCharge { get; init; }

    /// <summary>The capacity of its battery.</summary>
    public double CapacityWattHours { get; init; }

    /// <summary>The energy it would like to have; negative when it has more than it needs.</summary>
    public double TargetWattHours { get; init; }

    /// <summary>The energy it can take at most.</summary>
    public double MostWattHours { get; init; }

    /// <summary>The energy it must have at least.</summary>
    public double LeastWattHours { get; init; }

    /// <summary>The energy above which it may feed back; null when it feeds nothing back.</summary>
    public double? MostV2XWattHours { get; init; }

    /// <summary>The energy below which it may not feed back; null when it feeds nothing back.</summary>
    public double? LeastV2XWattHours { get; init; }

    /// <summary>When it leaves; null when nobody knows.</summary>
    public DateTimeOffset? Departure { get; init; }

    /// <summary>The voltage of its battery.</summary>
    public double BatteryVolts { get; init; }

    /// <summary>The voltage that it asks for.</summary>
    public double TargetVolts { get; init; }

    /// <summary>The current that it asks for.</summary>
    public double TargetAmperes { get; init; }

    /// <summary>The power that flows into it; negative when it feeds back.</summary>
    public double PresentWatts { get; init; }

    /// <summary>How long until it is full, where it can tell.</summary>
    public TimeSpan? UntilFull { get; init; }

    /// <summary>Whether it has what it wanted.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether its inlet is too hot.</summary>
    public bool IsInletHot { get; init; }

    /// <summary>What is wrong with it.</summary>
    public VehicleFault Fault { get; init; }
}

/// <summary>What a car can take and give.</summary>
/// <remarks>Alternating currents are per phase.</remarks>
public sealed record VehicleLimits
{
    /// <summary>The most power it takes in W.</summary>
    public required double MostWatts { get; init; }

    /// <summary>The least power it takes in W.</summary>
    public double LeastWatts { get; init; }

    /// <summary>The most current it takes in A.</summary>
    public required double MostAmperes { get; init; }

    /// <summary>The least current it takes in A.</summary>
    public double LeastAmperes { get; init; }

    /// <summary>The highest voltage it bears in V.</summary>
    public required double MostVolts { get; init; }

    /// <summary>The lowest voltage it needs in V.</summary>
    public double LeastVolts { get; init; }

    /// <summary>The most power it feeds back in W; 0 when it feeds nothing back.</summary>
    public double MostDischargeWatts { get; init; }

    /// <summary>The least power it feeds back in W.</summary>
    public double LeastDischargeWatts { get; init; }

    /// <summary>The most current it feeds back in A.</summary>
    public double MostDischargeAmperes { get; init; }

    /// <summary>The phases of its charger.</summary>
    public int Phases { get; init; } = 1;
}

/// <summary>What a driver, or the car for him, wants.</summary>
public enum VehicleWish
{
    /// <summary>To charge, or to feed back, as agreed.</summary>
    Charge,

    /// <summary>To end the session.</summary>
    Stop,

    /// <summary>To pause the session.</summary>
    Pause,

    /// <summary>To ask for schedules again.</summary>
    RenegotiateSchedule,

    /// <summary>To choose services again (ISO 15118-20).</summary>
    RenegotiateService,
}

/// <summary>What is wrong with a car.</summary>
public enum VehicleFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The battery is too hot or too cold.</summary>
    BatteryTemperature,

    /// <summary>The battery is broken.</summary>
    BatteryMalfunction,

    /// <summary>The connector is not locked.</summary>
    ConnectorLock,

    /// <summary>The voltage is out of range.</summary>
    VoltageOutOfRange,
}
