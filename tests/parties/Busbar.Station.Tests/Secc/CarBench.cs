using System.Security.Authentication;
using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.Vehicle;
using Busbar.Ocpp;
using Busbar.Simulation;
using Busbar.Station.Authorization;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;
using Busbar.Station.Secc;
using Busbar.Station.Tests.Bench;
using Busbar.Vehicle.Battery;
using Busbar.Vehicle.Charging;

namespace Busbar.Station.Tests.Secc;

/// <summary>A CSMS, a station and a car that talks, in a simulated world.</summary>
internal sealed class CarBench
{
    private static readonly Lazy<V2GPki> Made = new(() => V2GPki.Create(
        PkiEdition.V2, new V2GPkiNames { Responder = new Uri("http://ocsp.invalid/") }, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

    private readonly List<ITimer> timers = [];

    private readonly World world = new(seed: 7, new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    internal CarBench() => Csms = new FakeCsms201(world.Clock);

    internal static V2GPki Pki => Made.Value;

    internal FakeCsms201 Csms { get; }

    internal ChargingStation Station { get; private set; } = null!;

    internal ElectricVehicle Car { get; private set; } = null!;

    internal StationSecc Secc { get; set; } = new() { RequiresMutualTls13 = false };

    internal EvseSettings Evse { get; set; } = new() { Id = 1, IsDirectCurrent = true, Volts = 400, Phases = 1, Amperes = 250 };

    internal DriverPlan Plan { get; set; } = new() { TargetStateOfCharge = 0.5 };

    internal BatteryModel Battery { get; set; } = new() { CapacityWattHours = 4_000, MostWatts = 60_000, MostDischargeWatts = 20_000, EmptyVolts = 340, FullVolts = 420 };

    internal IReadOnlyList<SessionProtocol> Protocols { get; set; } = [SessionProtocol.V2];

    internal IReadOnlyList<EnergyService> Services { get; set; } = [EnergyService.Dc];

    internal bool IsDynamic { get; set; }

    internal VehicleCredentials? Credentials { get; set; }

    internal bool HasDriver { get; set; } = true;

    /// <summary>Sees the car's life and may meddle.</summary>
    internal Action<VehicleHappening>? Watch { get; set; }

    internal List<StationHappening> Happenings { get; } = [];

    internal TimeProvider Clock => world.Clock;

    internal void After(double seconds, Action action) =>
        timers.Add(world.Clock.CreateTimer(_ => action(), null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan));

    internal static VehicleCredentials Contract => new()
    {
        Contract = new InstalledContract("DEBUSC12345678L", Pki.Contract),
        Provisioning = Pki.OemProvisioning,
        Roots = [Pki.V2GRoot.Certificate],
        Provisioners = new ChainPolicy([Pki.V2GRoot.Certificate], CertificateUse.Provisioning),
    };

    internal void UseContract(bool installs = false)
    {
        HasDriver = false;
        Credentials = installs ? Contract with { Contract = null } : Contract;
        Secc = Secc with
        {
            Contracts = new ContractJudge(new ChainPolicy([Pki.MoRoot.Certificate], CertificateUse.Contract)), InstallsCertificates = installs,
        };
    }

    internal SessionOutcome Run() => world.Run(async () =>
    {
        using var end = new CancellationTokenSource();
        var settings = new StationSettings { Id = "CS001", Evses = [Evse], Secc = Secc };
        var dialer = new LoopbackDialer(OcppVersion.V201, link => Csms.Accept(link, world.Clock));
        Station = new ChargingStation(
            settings, new StationEnvironment { Clock = world.Clock, Random = new Random(7), Store = new MemoryStore(), Watcher = Happenings.Add }, dialer);
        var running = Station.RunAsync(end.Token);
        await Task.Delay(TimeSpan.FromSeconds(1), world.Clock);
        Car = new ElectricVehicle(
            new VehicleModel { Battery = Battery }, new BatteryPack(Battery, 0.3), Plan,
            new EvccSettings
            {
                HardwareAddress = new byte[] { 2, 0, 0, 0, 0, 9 }, VehicleId = "WBUSBAR0000000001", Protocols = Protocols, Services = Services, PrefersDynamic = IsDynamic,
            },
            world.Clock)
        {
            Credentials = Credentials, Watcher = happening => Watch?.Invoke(happening),
        };
        var outcome = await VisitAsync();
        await Task.Delay(TimeSpan.FromSeconds(5), world.Clock);
        end.Cancel();
        await running;
        await Station.DisposeAsync();
        Assert.DoesNotContain(Happenings, happening => happening.What == "failure");
        return outcome;
    });

    private async Task<SessionOutcome> VisitAsync()
    {
        var tls = Credentials is null ? ChannelSecurity.PlainText : new ChannelSecurity(SslProtocols.Tls12, null, null);
        var (car, station) = InProcessChannel.Pair(tls, tls);
        var served = Station.ServeCarAsync(1, station, CancellationToken.None);
        var driving = new EvccSession(car, Car, world.Clock).RunAsync(CancellationToken.None);
        await Task.Delay(TimeSpan.FromSeconds(3), world.Clock);
        if (HasDriver)
            Assert.Equal(PresentOutcome.Accepted, await Station.PresentAsync(new IdToken("TOKEN"), 1));
        var outcome = await driving;
        await car.DisposeAsync();
        Assert.NotNull(await served);
        return outcome;
    }
}
