using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>Alternating current flows.</summary>
internal sealed record ChargingStatus(V2Session Session) : ChargingLoop(Session)
{
    internal static EvccTransition Begin(V2Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(new ChargingStatusReq(), new ChargingStatus(session), facts, effects);

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is ChargingStatusRes status
        ? Continue(
            SupplyReports.With(status.AcEvseStatus) with
            {
                MostAmperes = status.EvseMaxCurrent?.Number(),
                Meter = SupplyReports.Of(status.MeterInfo, facts.Now),
            },
            status.MeterInfo, status.ReceiptRequired, facts.Settings.Timing.AlternatingPace, facts)
        : null;

    protected override EvccTransition Again(EvccFacts facts) => Begin(Session, facts);
}
