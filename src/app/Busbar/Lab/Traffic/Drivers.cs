using System.Globalization;
using Busbar.Station;
using Busbar.Station.Authorization;
using Busbar.Station.Evses;
using Busbar.Station.Vehicles;

namespace Busbar.Lab.Traffic;

/// <summary>The drivers at one outlet: a car comes, its driver shows a card, the car charges and leaves, and after a while the next comes.</summary>
/// <param name="station">Asked each time, for a station may restart.</param>
/// <param name="evse">The outlet.</param>
/// <param name="plan">How often, how long.</param>
/// <param name="random">Their chance.</param>
/// <param name="clock">Their time.</param>
internal sealed class Drivers(Func<ChargingStation?> station, EvseSettings evse, TrafficPlan plan, Random random, TimeProvider clock)
{
    private static readonly double[] BatteriesWattHours = [38_000, 52_000, 58_000, 77_000, 93_000];
    private const int Cards = 40;

    private readonly TrafficPlan plan = evse.IsDirectCurrent ? plan.AtFastCharger : plan;

    /// <summary>How many cars were let charge.</summary>
    public int Served { get; private set; }

    /// <summary>How many were turned away, because the station was not in order or refused the card.</summary>
    public int TurnedAway { get; private set; }

    /// <summary>Lets cars come until cancelled; the one that is there then leaves at its own time when <paramref name="isPatient"/>, else at once.</summary>
    public async Task RunAsync(bool isPatient, CancellationToken cancellation)
    {
        while (await WaitAsync(Gap(), cancellation))
            await VisitAsync(isPatient ? CancellationToken.None : cancellation);
    }

    private async Task VisitAsync(CancellationToken cancellation)
    {
        if (station() is not { } here || here.View(evse.Id).Status != EvseStatus.Available)
        {
            TurnedAway++;
            return;
        }

        var card = new IdToken(string.Create(CultureInfo.InvariantCulture, $"CARD{random.Next(Cards):000}"));
        here.Plug(evse.Id, Car());
        var isServed = await here.PresentAsync(card, evse.Id) == PresentOutcome.Accepted;
        if (isServed)
            Served++;
        else
            TurnedAway++;
        await WaitAsync(isServed ? Stay() : TimeSpan.FromMinutes(1), cancellation);
        if (station() != here)
            return;
        if (here.View(evse.Id).TransactionId is not null)
            await here.PresentAsync(card, evse.Id);
        here.Unplug(evse.Id);
    }

    private SimpleCar Car()
    {
        var model = new CarModel
        {
            CapacityWattHours = BatteriesWattHours[random.Next(BatteriesWattHours.Length)],
            AlternatingAmperes = random.Next(4) == 0 ? 32 : 16,
        };
        return new SimpleCar(model, 0.1 + 0.6 * random.NextDouble(), 0.8 + 0.2 * random.NextDouble());
    }

    private TimeSpan Gap() => plan.MeanGap * -Math.Log(1 - random.NextDouble());

    private TimeSpan Stay() => plan.ShortestStay + (plan.LongestStay - plan.ShortestStay) * random.NextDouble();

    private async Task<bool> WaitAsync(TimeSpan time, CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(time, clock, cancellation);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
