using System.Text.Json;
using Busbar.Energy.Network;
using Busbar.Energy.Planning;

namespace Busbar.Energy.Scenarios;

/// <summary>Reads scenarios from JSON: a site with sessions and a phasor network, or cars with prices under one cap.</summary>
public static class ScenarioFile
{
    /// <summary>Whether the document holds a site with a network (and not one cap with prices).</summary>
    public static bool IsSite(JsonElement document) => document.TryGetProperty("network", out _);

    /// <summary>The caps for which a site's limits are given, in kW, as the file spells them.</summary>
    public static IReadOnlyList<string> Caps(JsonElement document) =>
        [.. document.GetProperty("network").GetProperty("constraints")[0].GetProperty("limit_amps_by_cap_kw").EnumerateObject().Select(cap => cap.Name)];

    /// <summary>Reads a site under the cap <paramref name="capKw"/>.</summary>
    /// <exception cref="FormatException">A member is missing, of another type, or names what is not there.</exception>
    public static SiteScenario ReadSite(JsonElement document, string capKw) => Guarded(() =>
    {
        var network = document.GetProperty("network");
        var stations = network.GetProperty("stations").EnumerateArray().ToList();
        var loads = new Dictionary<string, int>();
        foreach (var station in stations)
            loads.Add(station.GetProperty("id").GetString()!, loads.Count);

        var angles = stations.Select(station => station.GetProperty("phase_angle_deg").GetDouble() * Math.PI / 180).ToArray();
        var constraints = network.GetProperty("constraints").EnumerateArray().Select(constraint => ReadConstraint(constraint, loads, capKw)).ToArray();
        var sessions = document.GetProperty("sessions").EnumerateArray().Select(session => ReadSession(session, loads))
            .OrderBy(session => session.Load).ThenBy(session => session.Arrival).ToArray();
        return new SiteScenario(
            document.GetProperty("period_min").GetDouble() / 60,
            document.GetProperty("voltage").GetDouble(),
            document.GetProperty("max_amps").GetDouble(),
            new ElectricalNetwork(angles, constraints),
            sessions);
    });

    /// <summary>Reads cars with prices under one cap.</summary>
    /// <exception cref="FormatException">A member is missing or of another type.</exception>
    public static PriceScenario ReadPrices(JsonElement document) => Guarded(() =>
    {
        var sessions = document.GetProperty("sessions").EnumerateArray().ToList();
        var isBidirectional = document.TryGetProperty("battery_kwh", out _);
        return new PriceScenario(
            document.GetProperty("cap_kw").GetDouble(),
            document.GetProperty("pmax_kw").GetDouble(),
            document.GetProperty("step_h").GetDouble(),
            [.. document.GetProperty("price").EnumerateArray().Select(price => price.GetDouble())],
            isBidirectional ? [] : [.. sessions.Select(session => new PriceCar(Slot(session, "a"), Slot(session, "d"), session.GetProperty("kwh").GetDouble()))],
            isBidirectional ? (ReadCars(sessions), ReadTerms(document)) : null);
    });

    private static PhasorConstraint ReadConstraint(JsonElement constraint, Dictionary<string, int> loads, string capKw) => new(
        constraint.GetProperty("name").GetString()!,
        [.. constraint.GetProperty("coefficients").EnumerateObject().Select(factor => KeyValuePair.Create(loads[factor.Name], factor.Value.GetDouble()))],
        constraint.GetProperty("limit_amps_by_cap_kw").GetProperty(capKw).GetDouble());

    private static ScenarioSession ReadSession(JsonElement session, Dictionary<string, int> loads) => new(
        loads[session.GetProperty("station").GetString()!],
        session.GetProperty("arrival").GetInt32(),
        session.GetProperty("departure").GetInt32(),
        session.GetProperty("kwh").GetDouble());

    private static V2gCar[] ReadCars(List<JsonElement> sessions) =>
        [.. sessions.Select(session => new V2gCar(Slot(session, "a"), Slot(session, "d"), session.GetProperty("target_kwh").GetDouble()))];

    private static V2gTerms ReadTerms(JsonElement document) => new()
    {
        CapKw = document.GetProperty("cap_kw").GetDouble(),
        MaxKw = document.GetProperty("pmax_kw").GetDouble(),
        SlotHours = document.GetProperty("step_h").GetDouble(),
        BatteryKwh = document.GetProperty("battery_kwh").GetDouble(),
        StartKwh = document.GetProperty("start_kwh").GetDouble(),
        MinKwh = document.GetProperty("min_kwh").GetDouble(),
        Efficiency = document.GetProperty("efficiency_each_way").GetDouble(),
        WearPerKwh = document.GetProperty("discharge_wear_per_kwh").GetDouble(),
        UnmetPenaltyPerKwh = document.GetProperty("unmet_penalty_per_kwh").GetDouble(),
    };

    private static int Slot(JsonElement session, string name) => session.GetProperty(name).GetInt32();

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"not a scenario: {wrong.Message}", wrong);
        }
    }
}
