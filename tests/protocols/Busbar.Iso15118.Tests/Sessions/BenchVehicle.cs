using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Vehicle;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>A car on a test bench: what it wants is set by the test, what its controller does is written down.</summary>
internal sealed class BenchVehicle : IEvccHost
{
    public EvccSettings Settings { get; set; } = new()
    {
        HardwareAddress = new byte[] { 2, 0, 0, 0, 0, 1 }, VehicleId = "WMIV1234567890ABCDEX",
    };

    public VehicleView Vehicle { get; set; } = new()
    {
        Limits = new VehicleLimits
        {
            MostWatts = 100_000, MostAmperes = 250, MostVolts = 450, LeastVolts = 300, MostDischargeWatts = 20_000, MostDischargeAmperes = 50,
        },
        StateOfCharge = 40, CapacityWattHours = 60_000, TargetWattHours = 20_000, MostWattHours = 36_000, LeastWattHours = 5_000,
        BatteryVolts = 400, TargetVolts = 410, TargetAmperes = 100,
    };

    public VehicleCredentials? Credentials { get; set; }

    public List<EvccEffect> Effects { get; } = [];

    public int LoopsBeforeStop { get; set; } = 5;

    public SessionOutcome? Outcome { get; private set; }

    /// <summary>Sees each effect, to change the car's mind in time.</summary>
    public Action<EvccEffect, int>? Seen { get; set; }

    public int Loops { get; private set; }

    public T One<T>()
        where T : EvccEffect => Assert.Single(Effects.OfType<T>());

    public void Execute(EvccEffect effect)
    {
        Effects.Add(effect);
        switch (effect)
        {
            case EvccEffect.Reported { Report: { PresentAmperes: not null } or { TargetWatts: not null } or { MostAmperes: not null, MostVolts: null } }:
                Loops++;
                break;
            case EvccEffect.Install install:
                Credentials = Credentials! with { Contract = install.Contract, WantsUpdate = false };
                break;
            case EvccEffect.End end:
                Outcome = end.Outcome;
                break;
        }

        if (Loops >= LoopsBeforeStop)
        {
            Vehicle = Vehicle with { IsComplete = true };
        }

        Seen?.Invoke(effect, Loops);
    }
}
