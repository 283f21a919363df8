using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The services of an ISO 15118-20 station and their variants.</summary>
internal static class Catalogue
{
    // Variants of every energy service, by who controls the power and who knows the needs.
    private const ushort ScheduledSet = 1;
    private const ushort DynamicSet = 2;
    private const ushort DynamicByStationSet = 3;

    internal static ServiceParameterList NoParameters { get; } = new() { ParameterSets = [Set(0, ("Connector", 0))] };

    /// <summary>The energy services that the protocol can serve, those that the car knows.</summary>
    internal static IReadOnlyList<EnergyService> Energy(V20Session session, SeccFacts facts) =>
    [
        .. facts.Settings.Services.Where(service =>
            service.IsDirectCurrent() == (session.Protocol == SessionProtocol.V20Dc) && (session.Resumed is not { } resumed || resumed.Service == service)),
    ];

    internal static IEnumerable<ValueAddedService> Others(SeccFacts facts) => facts.Settings.ValueAddedServicesV20;

    /// <summary>The variants of a service; null when it is not offered.</summary>
    internal static ServiceParameterList? Detail(ushort id, V20Session session, SeccFacts facts)
    {
        if (Energy(session, facts).Contains((EnergyService)id))
        {
            return new ServiceParameterList { ParameterSets = Variants((EnergyService)id, facts) };
        }

        if (Others(facts).FirstOrDefault(service => service.Id == id) is not { } other)
        {
            return null;
        }

        return other.ParameterSets.Count == 0 ? NoParameters : new ServiceParameterList
        {
            ParameterSets =
            [
                .. other.ParameterSets.Select(set => new ParameterSet
                {
                    ParameterSetId = (ushort)set.Key,
                    Parameters = [.. set.Value.Select(pair => new Parameter { Name = pair.Key, FiniteString = pair.Value })],
                }),
            ],
        };
    }

    internal static bool IsDynamic(ushort set) => set is DynamicSet or DynamicByStationSet;

    private static IReadOnlyList<ParameterSet> Variants(EnergyService service, SeccFacts facts)
    {
        List<ParameterSet> sets = [];
        if (facts.Settings.AllowsScheduled)
        {
            sets.Add(Variant(service, facts, ScheduledSet, controlMode: 1, mobilityNeeds: 1));
        }

        if (facts.Settings.AllowsDynamic)
        {
            sets.Add(Variant(service, facts, DynamicSet, controlMode: 2, mobilityNeeds: 1));
            sets.Add(Variant(service, facts, DynamicByStationSet, controlMode: 2, mobilityNeeds: 2)); // [V2G20-2663]
        }

        return sets;
    }

    private static ParameterSet Variant(EnergyService service, SeccFacts facts, ushort id, int controlMode, int mobilityNeeds)
    {
        var limits = facts.Supply.Limits;
        List<(string, int)> parameters = [("Connector", service.IsDirectCurrent() || limits.Phases >= 3 ? 2 : 1), ("ControlMode", controlMode)];
        if (!service.IsDirectCurrent())
        {
            parameters.Add(("EVSENominalVoltage", (int)limits.MostVolts));
        }

        parameters.Add(("MobilityNeedsMode", mobilityNeeds));
        parameters.Add(("Pricing", controlMode == 1 ? 1 : 0));
        if (service.IsBidirectional())
        {
            parameters.Add(("BPTChannel", 1));
            parameters.Add(("GeneratorMode", 1));
            if (!service.IsDirectCurrent())
            {
                parameters.Add(("GridCodeIslandingDetectionMethod", 1));
            }
        }

        return Set(id, [.. parameters]);
    }

    private static ParameterSet Set(ushort id, params (string Name, int Value)[] parameters) => new()
    {
        ParameterSetId = id, Parameters = [.. parameters.Select(parameter => new Parameter { Name = parameter.Name, IntValue = parameter.Value })],
    };
}
