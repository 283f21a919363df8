using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Captured sessions of real cars and stations, message by message, against our machines.</summary>
public sealed class SessionOrderTests
{
    [Fact]
    public void Our_station_accepts_the_order_in_which_real_cars_speak()
    {
        foreach (var name in CapturedSession.Names())
        {
            PausedSession? paused = null;
            foreach (var session in CapturedSession.Read(name).Split())
            {
                var replay = new StationReplay(session, paused);
                replay.Run(name);
                paused = replay.Outcome!.Paused;
            }
        }
    }

    [Fact]
    public void Our_car_accepts_the_order_in_which_real_stations_answer()
    {
        foreach (var name in CapturedSession.Names())
        {
            PausedSession? paused = null;
            foreach (var session in CapturedSession.Read(name).Split())
            {
                var replay = new VehicleReplay(session, paused);
                replay.Run(name);
                paused = replay.Outcome!.Paused;
            }
        }
    }
}
