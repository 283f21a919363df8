using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car signs the meter [V2G2-691].</summary>
internal sealed record MeteringReceipt(V2Session Session) : V2State(Session)
{
    private const string Id = "id1";

    internal static EvccTransition Sign(V2Session session, MeterInfo meter, EvccFacts facts)
    {
        var request = new MeteringReceiptReq
        {
            Id = Id, SessionId = session.Id, SaScheduleTupleId = (byte)(session.Profile?.OfferId ?? 1), MeterInfo = meter,
        };
        return Send(facts.Credentials!.Sign(MessageOf(request, session)), new MeteringReceipt(session), facts);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not MeteringReceiptRes ? null
        : Session.IsDirectCurrent ? CurrentDemand.Begin(Session, facts)
        : ChargingStatus.Begin(Session, facts);
}
