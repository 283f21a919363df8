using System.Security.Cryptography;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.Vehicle;
using Busbar.Simulation;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>A car and a station with a channel between them, in a simulated world whose clock jumps from timer to timer.</summary>
internal sealed class SessionRig
{
    private readonly World world = new(seed: 15118, TestPki.Now);

    public SessionRig()
    {
        Supply = new BenchSupply(world.Clock);
        Vehicle = new BenchVehicle();
    }

    public BenchSupply Supply { get; }

    public BenchVehicle Vehicle { get; }

    public TimeProvider Clock => world.Clock;

    public IContractJudge Judge { get; set; } = new TrustingJudge();

    public ChannelSecurity StationSecurity { get; set; } = ChannelSecurity.PlainText;

    public ChannelSecurity VehicleSecurity { get; set; } = ChannelSecurity.PlainText;

    /// <summary>The messages in order, by name, as the station saw them.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>Their payload types.</summary>
    public List<V2GtpPayloadType> Payloads { get; } = [];

    public List<object> Bodies { get; } = [];

    /// <summary>Runs a session from connection to end.</summary>
    public (SessionOutcome Station, SessionOutcome Vehicle) Run()
    {
        Messages.Clear();
        Payloads.Clear();
        Bodies.Clear();
        return world.Run(async () =>
        {
            var (car, station) = InProcessChannel.Pair(StationSecurity, VehicleSecurity);
            Supply.Session = new SeccSession(station, Supply, Judge, RandomNumberGenerator.Create(), world.Clock) { Observer = Note };
            var stationRun = RunStationAsync(Supply.Session, station);
            var vehicleRun = new EvccSession(car, Vehicle, world.Clock).RunAsync(CancellationToken.None);
            var vehicleOutcome = await vehicleRun;
            await car.DisposeAsync();
            return (await stationRun, vehicleOutcome);
        });
    }

    /// <summary>Requests only, repeated ones once: the shape of the session.</summary>
    public string Shape()
    {
        List<string> shape = [];
        foreach (var name in Messages.Where(name => name.EndsWith("Req", StringComparison.Ordinal) || name == "SessionStop"))
        {
            if (shape.Count == 0 || shape[^1] != name)
            {
                shape.Add(name);
            }
        }

        return string.Join(' ', shape.Select(name => name[..^(name.EndsWith("Req", StringComparison.Ordinal) ? 3 : 0)]));
    }

    internal static string NameOf(object message) => BodyOf(message).GetType().Name;

    internal static object BodyOf(object message) => message switch
    {
        V2.V2GMessage v2 => v2.Body.BodyElement!,
        Din70121.V2GMessage din => din.Body.BodyElement!,
        _ => message,
    };

    private static async Task<SessionOutcome> RunStationAsync(SeccSession session, IV2GChannel channel)
    {
        var outcome = await session.RunAsync(CancellationToken.None);
        await channel.DisposeAsync();
        return outcome;
    }

    private void Note(bool isReceived, object message, V2GtpPayloadType payload, ReadOnlyMemory<byte> exi)
    {
        Messages.Add(NameOf(message));
        Payloads.Add(payload);
        Bodies.Add(message);
    }
}
