using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The car asks for the variants of each service that it wants [V2G20-464].</summary>
internal sealed record ServiceDetail(V20Session Session, IReadOnlyList<ushort> Asked) : V20State(Session)
{
    /// <summary>Asks for the next service, or selects when there is none left.</summary>
    internal static EvccTransition Next(V20Session session, IReadOnlyList<ushort> asked, EvccFacts facts) => asked.Count > 0
        ? Request(new ServiceDetailReq { Header = Header(session, facts), ServiceId = asked[0] }, new ServiceDetail(session, asked), facts)
        : ServiceSelection.Select(session, facts);

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not ServiceDetailRes detail || detail.ServiceId != Asked[0])
        {
            return null;
        }

        var sets = detail.ServiceParameterList.ParameterSets;
        IReadOnlyList<ushort> rest = [.. Asked.Skip(1)];
        if (detail.ServiceId != (ushort)Session.Service)
        {
            var other = new SelectedService { ServiceId = detail.ServiceId, ParameterSetId = sets[0].ParameterSetId };
            return Next(Session with { Others = [.. Session.Others, other] }, rest, facts);
        }

        // The variant nearest to what the car prefers; any is better than none.
        var settings = facts.Settings;
        var best = sets.MaxBy(set => (ControlMode(set) == (settings.PrefersDynamic ? 2 : 1) ? 2 : 0) + (NeedsMode(set) == (settings.LetsStationKnowNeeds ? 2 : 1) ? 1 : 0))!;
        return Next(Session with { ParameterSet = best.ParameterSetId, IsDynamic = ControlMode(best) == 2 }, rest, facts); // [V2G20-2663]
    }

    private static int ControlMode(ParameterSet set) => Number(set, "ControlMode");

    private static int NeedsMode(ParameterSet set) => Number(set, "MobilityNeedsMode");

    private static int Number(ParameterSet set, string name) => set.Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } found
        ? found.IntValue ?? found.ShortValue ?? found.ByteValue ?? 1
        : 1;
}
