using System.Security.Cryptography;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Transport;
using Busbar.Station.Secc;

namespace Busbar.Station;

// Cars that talk: whoever accepts their connections hands them over here.
public sealed partial class ChargingStation
{
    /// <summary>Serves a car over a connection until it leaves: it is plugged in, talks, charges, and is unplugged.</summary>
    /// <param name="evseId">The EVSE at whose cable it is.</param>
    /// <param name="channel">The connection; the caller closes it.</param>
    /// <param name="cancellationToken">Pulls the plug.</param>
    /// <param name="observer">Sees every message.</param>
    /// <returns>How the session ended; null when the EVSE has another car.</returns>
    public async Task<SessionOutcome?> ServeCarAsync(
        int evseId, IV2GChannel channel, CancellationToken cancellationToken, SessionObserver? observer = null)
    {
        var secc = Settings.Secc ?? throw new InvalidOperationException("The station does not talk to cars.");
        var unit = Unit(evseId);
        if (CarAt(unit, secc) is not { } car)
            return null;
        var session = new SeccSession(channel, car, secc.Contracts ?? NoContracts.Instance, Chance, environment.Clock) { Observer = observer };
        car.Session = session;
        try
        {
            return await session.RunAsync(cancellationToken);
        }
        finally
        {
            // A car that paused stays at its cable.
            if (!car.IsAsleep)
                unit.Unplug();
        }
    }

    private static RandomNumberGenerator Chance { get; } = RandomNumberGenerator.Create();

    private SeccCar? CarAt(Evses.EvseUnit unit, StationSecc secc)
    {
        switch (unit.Vehicle)
        {
            case null:
                var fresh = new SeccCar(Core, unit, secc);
                unit.Plug(fresh, 1);
                return fresh;
            case SeccCar { IsAsleep: true } asleep:
                asleep.WakeUp();
                return asleep;
            default:
                return null;
        }
    }
}
