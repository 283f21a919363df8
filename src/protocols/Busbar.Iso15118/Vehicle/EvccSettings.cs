using Busbar.Iso15118.Sessions;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle;

/// <summary>What a car's controller is and prefers.</summary>
public sealed record EvccSettings
{
    /// <summary>The hardware address of its modem: 6 octets, its identity in DIN 70121 and ISO 15118-2.</summary>
    public required Octets HardwareAddress { get; init; }

    /// <summary>Its identity in ISO 15118-20, at most 255 characters.</summary>
    public required string VehicleId { get; init; }

    /// <summary>The protocols it speaks, the preferred one first.</summary>
    public IReadOnlyList<SessionProtocol> Protocols { get; init; } = [SessionProtocol.V2, SessionProtocol.Din70121];

    /// <summary>How it can take energy, the preferred way first.</summary>
    public IReadOnlyList<EnergyService> Services { get; init; } = [EnergyService.Dc];

    /// <summary>Whether it pays by its contract where that is possible.</summary>
    public bool PrefersContract { get; init; } = true;

    /// <summary>Whether it lets the station command the power where that is possible (ISO 15118-20).</summary>
    public bool PrefersDynamic { get; init; }

    /// <summary>Whether the station may learn departure and energy elsewhere, from the driver's app (ISO 15118-20, dynamic only).</summary>
    public bool LetsStationKnowNeeds { get; init; }

    /// <summary>The services beside charging that it takes when they are offered.</summary>
    public IReadOnlyList<ushort> WantedServices { get; init; } = [];

    /// <summary>How many points of a schedule it holds (ISO 15118-20: 12 to 1024).</summary>
    public ushort SchedulePoints { get; init; } = 1024;

    /// <summary>Whether it renegotiates schedules beside the charge loop instead of interrupting it (ISO 15118-20).</summary>
    public bool RenegotiatesAside { get; init; } = true;

    /// <summary>How often it looks for welded contactors.</summary>
    public int WeldingChecks { get; init; } = 2;

    /// <summary>The session that it paused and wants to go on with.</summary>
    public PausedSession? Paused { get; init; }

    /// <summary>How its clocks run.</summary>
    public EvccTiming Timing { get; init; } = new();
}
