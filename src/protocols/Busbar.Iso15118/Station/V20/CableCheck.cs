using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The insulation is checked; the car asks until it is done.</summary>
internal sealed record CableCheck(V20Session Session) : V20State(Session)
{
    private DateTimeOffset? Since { get; init; }

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not DcCableCheckReq)
        {
            return null;
        }

        var isFailed = Since is not null && facts.Supply.Insulation == InsulationState.Fault;
        var isLate = facts.Now - (Since ?? facts.Now) >= facts.Settings.Timing.CableCheck;
        if (isFailed || isLate || facts.Supply.Fault != SupplyFault.None || facts.Supply.Pilot is PilotState.A or PilotState.B)
        {
            return Refuse(request, ResponseCode.Failed, facts);                               // (ISO 15118-20 8.3.4)
        }

        if (Since is null)
        {
            return Answer(Response(Processing.Ongoing, facts), this with { Since = facts.Now }, facts, new SeccEffect.CheckCable());
        }

        return facts.Supply.Insulation is InsulationState.Valid or InsulationState.Warning
            ? Answer(Response(Processing.Finished, facts), new PreCharge(Session), facts)
            : Answer(Response(Processing.Ongoing, facts), this, facts);
    }

    private DcCableCheckRes Response(Processing processing, SeccFacts facts) => new()
    {
        Header = Header(Session, facts), ResponseCode = ResponseCode.Ok, EvseProcessing = processing,
    };
}
