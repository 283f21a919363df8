using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>Alternating current flows.</summary>
internal sealed record ChargingStatus(V2Session Session) : PowerSwitch(Session)
{
    protected override bool IsCharging => true;

    protected override bool MayStop => false;

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        ChargingStatusReq => Answer(facts),
        PowerDeliveryReq delivery => Switch(delivery, facts),
        _ => null,
    };

    private SeccTransition Answer(SeccFacts facts)
    {
        var meter = facts.Supply.Meter;
        var isReceiptDue = Metering.IsReceiptDue(Session, facts);
        var response = new ChargingStatusRes
        {
            ResponseCode = ResponseCode.Ok,
            EvseId = facts.Settings.EvseId,
            SaScheduleTupleId = (byte)Session.OfferId,
            EvseMaxCurrent = V2Values.Amperes(facts.Supply.Limits.MostAmperes),
            MeterInfo = Metering.Of(meter),
            ReceiptRequired = Session.HasContract ? isReceiptDue : null,
            AcEvseStatus = Status.Ac(Session, facts),
        };
        V2State next = isReceiptDue ? new MeteringReceipt(Session, meter!) : this;            // [V2G2-691]
        return Answer(response, next, facts);
    }
}
