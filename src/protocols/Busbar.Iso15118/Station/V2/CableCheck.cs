using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The insulation is checked; the car asks until it is done.</summary>
internal sealed record CableCheck(V2Session Session) : V2State(Session)
{
    private DateTimeOffset? Since { get; init; }

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not CableCheckReq check)
        {
            return null;
        }

        var isFailed = Since is not null && facts.Supply.Insulation == InsulationState.Fault;
        var isLate = facts.Now - (Since ?? facts.Now) >= facts.Settings.Timing.CableCheck;
        if (isFailed || isLate || facts.Supply.Fault != SupplyFault.None || facts.Supply.Pilot is PilotState.A or PilotState.B)
        {
            return Refuse(request, ResponseCode.Failed, facts);                               // (ISO 15118-2 8.4.5.2)
        }

        var report = new SeccEffect.Reported(Reports.Of(check.DcEvStatus));
        if (Since is null)
        {
            return Answer(Response(EvseProcessing.Ongoing, facts), this with { Since = facts.Now }, facts, new SeccEffect.CheckCable(), report);
        }

        return facts.Supply.Insulation is InsulationState.Valid or InsulationState.Warning
            ? Answer(Response(EvseProcessing.Finished, facts), new PreCharge(Session), facts, report) // (ISO 15118-2 8.8.4)
            : Answer(Response(EvseProcessing.Ongoing, facts), this, facts, report);
    }

    private CableCheckRes Response(EvseProcessing processing, SeccFacts facts) => new()
    {
        ResponseCode = ResponseCode.Ok,
        DcEvseStatus = Status.Dc(Session, facts) with
        {
            EvseStatusCode = processing == EvseProcessing.Ongoing ? DcEvseStatusCode.EvseIsolationMonitoringActive : DcEvseStatusCode.EvseReady,
        },
        EvseProcessing = processing,
    };
}
