using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Station.Evses;
using Busbar.Station.Vehicles;

namespace Busbar.Station.Secc;

/// <summary>A car that talks: what its session says becomes what the EVSE sees, and what the EVSE offers what the session tells.</summary>
internal sealed partial class SeccCar : IVehicleSide, ISeccHost
{
    private readonly StationCore station;
    private readonly EvseUnit unit;
    private readonly StationSecc secc;
    private readonly SeccDesk desk;

    internal SeccCar(StationCore station, EvseUnit unit, StationSecc secc)
    {
        this.station = station;
        this.unit = unit;
        this.secc = secc;
        desk = new SeccDesk(station, unit, secc);
    }

    public event Action? Changed;

    /// <summary>The session that runs, or ran last.</summary>
    internal SeccSession? Session { get; set; }

    /// <summary>How the session ended; null while one runs.</summary>
    internal SessionOutcome? Outcome { get; private set; }

    /// <summary>Whether the car sleeps at its cable and may come back.</summary>
    internal bool IsAsleep => Outcome?.End == SessionEnd.Paused;

    public PausedSession? Paused { get; private set; }

    public SeccSettings Settings => new()
    {
        EvseId = $"{secc.EvseIdPrefix}{unit.Id}",
        Protocols = secc.Protocols,
        Services = unit.Settings.IsDirectCurrent
            ? unit.Settings.DischargeAmperes > 0 ? [EnergyService.DcBpt, EnergyService.Dc] : [EnergyService.Dc]
            : unit.Settings.DischargeAmperes > 0 ? [EnergyService.AcBpt, EnergyService.Ac] : [EnergyService.Ac],
        AcceptsContracts = secc.Contracts is not null,
        InstallsCertificates = secc.InstallsCertificates && !station.IsOcpp16,
        ReceiptEvery = secc.ReceiptEvery,
        RequiresMutualTls13 = secc.RequiresMutualTls13,
    };

    public VehicleReading Reading => new(
        PowerWatts, unit.Settings.IsDirectCurrent ? 1 : Math.Min(offer.Phases, needs?.Phases ?? offer.Phases), report.StateOfCharge,
        WantsEnergy: isFlowing || !isSettled, WantsToStop: Outcome is { End: not SessionEnd.Paused }, identity);

    // Every change comes by a message of the car.
    public TimeSpan? UntilChange => null;

    /// <summary>A car that was asleep is back.</summary>
    internal void WakeUp() => Outcome = null;

    public double Advance(TimeSpan elapsed) => PowerWatts * elapsed.TotalHours;

    private void Tell() => Changed?.Invoke();
}
