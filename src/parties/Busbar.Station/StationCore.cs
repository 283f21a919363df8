using Busbar.Ocpp;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.DeviceModel;
using Busbar.Station.Diagnostics;
using Busbar.Station.Display;
using Busbar.Station.Evses;
using Busbar.Station.Firmware;
using Busbar.Station.Hosting;
using Busbar.Station.Metering;
using Busbar.Station.Persistence;
using Busbar.Station.Provisioning;
using Busbar.Station.Reservation;
using Busbar.Station.Security;
using Busbar.Station.SmartCharging;
using Busbar.Station.Tariffs;
using Busbar.Station.Transactions;

namespace Busbar.Station;

/// <summary>A station without its wire: all capabilities around one state, owned by one loop. It knows no protocol version's messages.</summary>
internal sealed partial class StationCore : IAsyncDisposable
{
    private readonly StationEnvironment environment;

    internal StationCore(StationSettings settings, StationEnvironment environment, SynchronizationContext? loop)
    {
        Settings = settings;
        this.environment = environment;
        this.loop = loop;
        var kept = environment.Store.Load();
        Ids = new StationIds(environment.Random);
        Agenda = new Agenda(environment.Clock, loop);
        Chores = new Chores(failure => Say("failure", failure.ToString()));
        Variables = new VariableStore(settings);
        Cache = new AuthorizationCache(environment.Store, kept);
        List = new LocalList(StandardVariables.MostListEntries);
        Local = new LocalAuthorizer(Variables, List, Cache);
        Tokens = new TokenDesk(this, Local);
        Outbox = new Outbox(environment.Store, kept);
        Outbound = new Outbound(this, Outbox);
        Registration = new Registration(this);
        Statuses = new StatusReports(this);
        Profiles = new ProfileStore(environment.Store, kept);
        Power = new PowerBoard(this);
        PriorityCharging = new PriorityCharging(this);
        Reservations = new Reservations(this, environment.Store);
        Remote = new RemoteControl.RemoteControl(this);
        Measurands = new MeasurandLists(Variables, settings.Version == OcppVersion.V16);
        Aligned = new AlignedReadings(this);
        Availability = new Availability(this);
        Resets = new Resets(this);
        Reports = new Reports(this);
        Monitors = new Monitors(this);
        Logs = new LogUploads(this);
        Firmware = new FirmwareUpdates(this);
        Display = new MessageBoard(this);
        Certificates = new CertificateStore(this, environment.Store, kept);
        Signing = new SigningRequests(this);
        Customers = new CustomerRecords(this);
        Tariffs = new TariffBook(this);
        Network = new NetworkProfiles(this);
        Evses = [.. settings.Evses.Select(e => new EvseUnit(this, e, RestoreMeter(kept, e.Id)))];
        Restore(kept);
    }

    internal StationSettings Settings { get; }

    internal DateTimeOffset Now => environment.Clock.GetUtcNow();

    internal Random Random => environment.Random;

    internal TimeProvider Clock => environment.Clock;

    internal StationIds Ids { get; }

    internal Agenda Agenda { get; }

    internal Chores Chores { get; }

    internal VariableStore Variables { get; }

    internal IReadOnlyList<EvseUnit> Evses { get; }

    internal AuthorizationCache Cache { get; }

    internal LocalList List { get; }

    internal LocalAuthorizer Local { get; }

    internal TokenDesk Tokens { get; }

    internal Outbox Outbox { get; }

    internal Outbound Outbound { get; }

    internal Registration Registration { get; }

    internal StatusReports Statuses { get; }

    internal ProfileStore Profiles { get; }

    internal PowerBoard Power { get; }

    internal PriorityCharging PriorityCharging { get; }

    internal Reservations Reservations { get; }

    internal RemoteControl.RemoteControl Remote { get; }

    internal MeasurandLists Measurands { get; }

    internal AlignedReadings Aligned { get; }

    internal Availability Availability { get; }

    internal Resets Resets { get; }

    internal Reports Reports { get; }

    internal Monitors Monitors { get; }

    internal LogUploads Logs { get; }

    internal FirmwareUpdates Firmware { get; }

    internal MessageBoard Display { get; }

    internal CertificateStore Certificates { get; }

    internal SigningRequests Signing { get; }

    internal CustomerRecords Customers { get; }

    internal TariffBook Tariffs { get; }

    internal NetworkProfiles Network { get; }

    /// <summary>The way to the CSMS; set before the first connection.</summary>
    internal ICentralSystem CentralSystem { get; set; } = null!;

    internal bool IsOcpp16 => Settings.Version == OcppVersion.V16;

    internal EvseUnit? Find(int evseId) => Evses.FirstOrDefault(e => e.Id == evseId);

    internal EvseUnit? FindTransaction(string transactionId) => Evses.FirstOrDefault(e => e.Transaction?.Id == transactionId);

    internal void Say(string what, string text) => environment.Watcher?.Invoke(new(Now, Settings.Id, what, text));

    public async ValueTask DisposeAsync()
    {
        Agenda.Dispose();
        await Chores.DisposeAsync();
        foreach (var unit in Evses)
            Keep(unit);
    }
}
