using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station;

/// <summary>How the power side of an EVSE stands at a moment: what the controller reads before it answers.</summary>
public sealed record SupplyView
{
    /// <summary>What it can give and take.</summary>
    public required SupplyLimits Limits { get; init; }

    /// <summary>The voltage at the outlet in V.</summary>
    public double PresentVolts { get; init; }

    /// <summary>The current to the car in A; negative when the car feeds back.</summary>
    public double PresentAmperes { get; init; }

    /// <summary>The power to the car in W; negative when the car feeds back.</summary>
    public double PresentWatts { get; init; }

    /// <summary>The power commanded in dynamic control in W; negative to feed back; null for as much as the car likes.</summary>
    public double? TargetWatts { get; init; }

    /// <summary>Whether the contactor is closed.</summary>
    public bool IsContactorClosed { get; init; }

    /// <summary>What the check of the insulation found.</summary>
    public InsulationState Insulation { get; init; }

    /// <summary>The state of the control pilot.</summary>
    public PilotState Pilot { get; init; }

    /// <summary>Whether the residual current device has tripped.</summary>
    public bool HasTripped { get; init; }

    /// <summary>What is broken.</summary>
    public SupplyFault Fault { get; init; }

    /// <summary>The meter, where there is one.</summary>
    public MeterReading? Meter { get; init; }
}

/// <summary>What an EVSE can give and take.</summary>
/// <remarks>Alternating currents are per phase.</remarks>
public sealed record SupplyLimits
{
    /// <summary>The most power in W.</summary>
    public required double MostWatts { get; init; }

    /// <summary>The least power in W.</summary>
    public double LeastWatts { get; init; }

    /// <summary>The most current in A.</summary>
    public required double MostAmperes { get; init; }

    /// <summary>The least current in A.</summary>
    public double LeastAmperes { get; init; }

    /// <summary>The highest voltage in V; with alternating current the nominal one.</summary>
    public required double MostVolts { get; init; }

    /// <summary>The lowest voltage in V.</summary>
    public double LeastVolts { get; init; }

    /// <summary>The most power that it takes back in W; 0 when it takes none.</summary>
    public double MostDischargeWatts { get; init; }

    /// <summary>The least power that it takes back in W.</summary>
    public double LeastDischargeWatts { get; init; }

    /// <summary>The most current that it takes back in A.</summary>
    public double MostDischargeAmperes { get; init; }

    /// <summary>The phases, for alternating current.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>The frequency in Hz, for alternating current.</summary>
    public double Hertz { get; init; } = 50;

    /// <summary>The ripple of its direct current in A.</summary>
    public double RippleAmperes { get; init; } = 1;
}

/// <summary>What the check of the insulation found.</summary>
public enum InsulationState
{
    /// <summary>It was not checked, or the check runs.</summary>
    Unknown,

    /// <summary>It is good.</summary>
    Valid,

    /// <summary>It is good enough to go on.</summary>
    Warning,

    /// <summary>It is bad.</summary>
    Fault,
}

/// <summary>What is broken at an EVSE.</summary>
public enum SupplyFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A defect.</summary>
    Malfunction,

    /// <summary>Somebody pressed the emergency stop.</summary>
    EmergencyStop,

    /// <summary>The grid operator interrupted the supply.</summary>
    UtilityInterrupt,
}
