using Busbar.Ocpp;
using Busbar.Station.Authorization;
using Busbar.Station.Hosting;
using Busbar.Station.Persistence;
using Busbar.Station.Vehicles;
using Busbar.TestKit;

namespace Busbar.Station.Tests.Bench;

/// <summary>One station and one CSMS on a clock that the test moves; everything happens within the calls of the test.</summary>
internal sealed class StationBench<TCsms> : IAsyncDisposable
    where TCsms : FakeCsms
{
    private readonly CancellationTokenSource end = new();
    private readonly Task running;

    internal StationBench(
        OcppVersion version, Func<TimeProvider, TCsms> csms, Func<StationSettings, StationSettings>? change = null,
        IStationStore? store = null, ManualClock? clock = null)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        Clock = clock ?? new ManualClock();
        Csms = csms(Clock);
        Store = store ?? new MemoryStore();
        Dialer = new LoopbackDialer(version, link => Csms.Accept(link, Clock));
        var settings = new StationSettings { Id = "CS001", Version = version, Evses = [new() { Id = 1 }, new() { Id = 2 }] };
        Station = new ChargingStation(
            change?.Invoke(settings) ?? settings,
            new StationEnvironment { Clock = Clock, Random = new Random(7), Store = Store, Watcher = Happenings.Add }, Dialer);
        running = Station.RunAsync(end.Token);
    }

    internal ManualClock Clock { get; }

    internal TCsms Csms { get; }

    internal IStationStore Store { get; }

    internal LoopbackDialer Dialer { get; }

    internal ChargingStation Station { get; }

    internal List<StationHappening> Happenings { get; } = [];

    internal void Pass(double seconds) => Clock.Advance(TimeSpan.FromSeconds(seconds));

    internal PresentOutcome Present(string token, int? evse = null)
    {
        var presented = Station.PresentAsync(new IdToken(token), evse);
        Assert.True(presented.IsCompletedSuccessfully, presented.Exception?.ToString() ?? "The station still thinks.");
        return presented.Result;
    }

    /// <summary>A car of a given size comes and its driver shows a token.</summary>
    internal void Charge(int evse = 1, string token = "TOKEN", double wattHours = 20_000, double watts = 11_000)
    {
        Station.Plug(evse, new ReplayCar(wattHours, watts));
        Assert.Equal(PresentOutcome.Accepted, Present(token, evse));
    }

    /// <summary>The connection is lost and stays so until <see cref="ComeBack"/>.</summary>
    internal void GoOffline()
    {
        Dialer.IsReachable = false;
        Station.CutLink(TimeSpan.Zero);
    }

    internal void ComeBack()
    {
        Dialer.IsReachable = true;
        Pass(600);
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await running;
        await Station.DisposeAsync();
        Assert.DoesNotContain(Happenings, h => h.What == "failure");
    }
}
