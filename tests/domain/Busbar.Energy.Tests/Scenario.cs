using System.Text.Json;
using Busbar.Energy.Scenarios;
using Busbar.TestKit;

namespace Busbar.Energy.Tests;

/// <summary>The reference scenarios beside the checkout.</summary>
internal static class Scenario
{
    public static SiteScenario Caltech(string capKw)
    {
        using var document = Read("caltech_w.scenario.json");
        return ScenarioFile.ReadSite(document.RootElement, capKw);
    }

    /// <summary>The stations of the site by the position of their load.</summary>
    public static Dictionary<string, int> CaltechLoads()
    {
        using var document = Read("caltech_w.scenario.json");
        return document.RootElement.GetProperty("network").GetProperty("stations").EnumerateArray()
            .Select((station, load) => (Id: station.GetProperty("id").GetString()!, load)).ToDictionary(entry => entry.Id, entry => entry.load);
    }

    public static PriceScenario Prices(string file, out double optimum)
    {
        using var document = Read(file);
        optimum = document.RootElement.GetProperty("optimum").GetProperty("obj").GetDouble();
        return ScenarioFile.ReadPrices(document.RootElement);
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllBytes(Repository.Shared("energy", "peer-results", file)));
}
