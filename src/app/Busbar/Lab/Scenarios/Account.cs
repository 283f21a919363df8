using System.Globalization;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Lab.Parties;
using Busbar.Ocpp;

namespace Busbar.Lab.Scenarios;

/// <summary>Compares what the meters of the stations counted with what the operator's ledger holds.</summary>
internal sealed class Account(IReadOnlyList<SimulatedStation> stations)
{
    // A station that was offline comes back within its longest back-off and then has to deliver.
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromMinutes(30);

    // 1.6 reports whole watt-hours at both ends of a session; 2.x reports thousandths, and rounds one of them.
    private const decimal RegisterStep16 = 1m;
    private const decimal RegisterStep = 0.001m;

    /// <summary>Waits until the operator has everything that the stations have to tell.</summary>
    public Task SettleAsync(Stage stage) =>
        stage.UntilAsync(() => stations.All(s => s.Party.UndeliveredMessages == 0), LongestDelivery, "the delivery of every transaction message");

    /// <summary>Checks the ledger.</summary>
    /// <param name="ledger">All sessions of the ledger.</param>
    /// <param name="served">How many sessions the stations allowed; null when that is not known.</param>
    /// <returns>The result in one line.</returns>
    /// <exception cref="ScenarioFailedException">Something does not add up.</exception>
    public string Check(IReadOnlyList<Session> ledger, int? served)
    {
        var open = ledger.FirstOrDefault(s => s.IsActive);
        ScenarioFailedException.Unless(open is null, $"session {open?.Id.Value} is still open");
        ScenarioFailedException.Unless(served is null || served == ledger.Count, $"the stations served {served} cars, the ledger holds {ledger.Count} sessions");
        var billed = ledger.GroupBy(s => (s.Station.Value, s.Evse?.Value)).ToDictionary(g => g.Key, g => g.Sum(s => s.Energy.Value));
        decimal metered = 0;
        foreach (var station in stations)
        {
            foreach (var evse in station.Settings.Evses)
            {
                var register = (decimal)station.Party.View(evse.Id).ImportWattHours;
                metered += register;
                Compare(station, evse.Id, register, billed.GetValueOrDefault((station.Id, evse.Id)));
            }
        }

        var total = ledger.Sum(s => s.Energy.Value);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{stations.Count} stations, {ledger.Count} sessions, all closed; meters {metered / 1000:0.000} kWh, ledger {total / 1000:0.000} kWh");
    }

    private static void Compare(SimulatedStation station, int evse, decimal metered, decimal billed)
    {
        var step = station.Settings.Version == OcppVersion.V16 ? RegisterStep16 : RegisterStep;
        ScenarioFailedException.Unless(
            Math.Abs(metered - billed) <= step,
            string.Create(CultureInfo.InvariantCulture, $"EVSE {evse} of {station.Id} metered {metered:0.000} Wh, the ledger holds {billed:0.000} Wh"));
    }
}
