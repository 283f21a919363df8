using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.Vehicle;
using Busbar.Vehicle.Charging;

namespace Busbar.Vehicle.Connection;

/// <summary>A car's visit at a station: it plugs in, charges, pauses and resumes as its driver planned, and leaves.</summary>
public sealed class VehicleVisit(ElectricVehicle vehicle, TimeProvider clock)
{
    /// <summary>How long a paused car sleeps before it goes on.</summary>
    public TimeSpan PauseLength { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Sees every message as it is received or sent.</summary>
    public SessionObserver? Observer { get; init; }

    /// <summary>Visits until the car leaves, on the caller's context.</summary>
    /// <param name="plugIn">Connects to the station; called again after a pause.</param>
    /// <param name="cancellation">Pulls the plug.</param>
    /// <returns>How the last session ended.</returns>
    public async Task<SessionOutcome> RunAsync(Func<CancellationToken, Task<IV2GChannel>> plugIn, CancellationToken cancellation)
    {
        while (true)
        {
            await using var channel = await plugIn(cancellation);
            var outcome = await new EvccSession(channel, vehicle, clock) { Observer = Observer }.RunAsync(cancellation);
            if (outcome.End != SessionEnd.Paused)
                return outcome;
            await channel.DisposeAsync();
            await Task.Delay(PauseLength, clock, cancellation);
            vehicle.Resume();
        }
    }
}
