using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Vehicle;
using Busbar.Vehicle.Battery;

namespace Busbar.Vehicle.Charging;

/// <summary>A car behind its controller: it shows how it stands and lets flow what the station says.</summary>
/// <remarks>All members run on the loop of the session. Energy is integrated between any two looks at the car.</remarks>
public sealed partial class ElectricVehicle : IEvccHost
{
    private readonly VehicleModel model;
    private readonly DriverPlan plan;
    private readonly TimeProvider clock;
    private DateTimeOffset settledAt;
    private DateTimeOffset? chargingSince;
    private SupplyReport supply = new();
    private PowerProfile? profile;
    private EnergyService service;
    private bool isDynamic;
    private bool isConnected;
    private VehicleWish wish;
    private double tradedWattHours;

    /// <summary>Makes a car that arrives with a battery and a plan.</summary>
    public ElectricVehicle(VehicleModel model, BatteryPack battery, DriverPlan plan, EvccSettings settings, TimeProvider clock)
    {
        this.model = model;
        this.plan = plan;
        this.clock = clock;
        Battery = battery;
        Settings = settings;
        service = settings.Services[0];
        settledAt = clock.GetUtcNow();
    }

    /// <summary>Told in order what the car lives through.</summary>
    public Action<VehicleHappening>? Watcher { get; init; }

    /// <summary>Its battery.</summary>
    public BatteryPack Battery { get; }

    /// <inheritdoc/>
    public EvccSettings Settings { get; private set; }

    /// <inheritdoc/>
    public VehicleCredentials? Credentials { get; set; }

    /// <summary>How the last session ended; null while one runs.</summary>
    public SessionOutcome? Outcome { get; private set; }

    /// <summary>The energy that went into the car minus the energy that came out, at its inlet.</summary>
    public double TradedWattHours
    {
        get
        {
            Settle();
            return tradedWattHours;
        }
    }

    /// <summary>The energy that the car fed back.</summary>
    public double ReturnedWattHours { get; private set; }

    /// <inheritdoc/>
    public VehicleView Vehicle
    {
        get
        {
            Settle();
            var watts = ChosenWatts;
            var volts = Battery.Volts;
            return new VehicleView
            {
                Limits = Limits,
                Wish = PresentWish,
                StateOfCharge = (int)(Battery.StateOfCharge * 100),
                LeastStateOfCharge = (int)(plan.LeastStateOfCharge * 100),
                TargetStateOfCharge = (int)(plan.TargetStateOfCharge * 100),
                CapacityWattHours = Battery.Model.CapacityWattHours,
                TargetWattHours = Needed(plan.TargetStateOfCharge),
                MostWattHours = Needed(1),
                LeastWattHours = Needed(plan.LeastStateOfCharge),
                MostV2XWattHours = plan.FeedsBack ? Needed(plan.TargetStateOfCharge) : null,
                LeastV2XWattHours = plan.FeedsBack ? Needed(plan.LeastStateOfCharge) : null,
                Departure = plan.Departure,
                BatteryVolts = volts,
                TargetVolts = volts,
                TargetAmperes = watts / volts,
                PresentWatts = isConnected ? FlowingWatts : 0,
                UntilFull = UntilFull(watts),
                IsComplete = IsComplete,
                Fault = Battery.Celsius >= Battery.Model.HotCelsius ? VehicleFault.BatteryTemperature : VehicleFault.None,
            };
        }
    }

    /// <summary>The driver ends the session.</summary>
    public void Stop() => wish = VehicleWish.Stop;

    /// <summary>The driver pauses the session.</summary>
    public void Pause() => wish = VehicleWish.Pause;

    /// <summary>The car asks for schedules again.</summary>
    public void Renegotiate() => wish = VehicleWish.RenegotiateSchedule;

    /// <summary>Makes the car go on with the session that it paused.</summary>
    public void Resume()
    {
        Settings = Settings with { Paused = Outcome?.Paused };
        Outcome = null;
        wish = VehicleWish.Charge;
        hasPaused = true;
    }

    private bool hasPaused;

    private bool IsComplete => plan.Departure is null && !plan.FeedsBack && Battery.StateOfCharge >= plan.TargetStateOfCharge;

    private VehicleWish PresentWish => wish != VehicleWish.Charge ? wish
        : plan.Departure <= clock.GetUtcNow() ? VehicleWish.Stop
        : !hasPaused && plan.PauseAfter is { } after && chargingSince + after <= clock.GetUtcNow() ? VehicleWish.Pause
        : VehicleWish.Charge;

    private double Needed(double stateOfCharge)
    {
        var stored = stateOfCharge * Battery.Model.CapacityWattHours - Battery.StoredWattHours;
        return stored >= 0 ? stored / Battery.Model.Efficiency : stored * Battery.Model.Efficiency;
    }

    private TimeSpan? UntilFull(double watts) => watts <= 1 ? null : TimeSpan.FromHours(Math.Min(48, Math.Max(0, Needed(1)) / watts));

    private void Say(string what, string text) => Watcher?.Invoke(new VehicleHappening(clock.GetUtcNow(), what, text));
}
