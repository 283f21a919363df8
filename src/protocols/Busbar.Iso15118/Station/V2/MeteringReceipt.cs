using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The car must sign the meter before anything else.</summary>
internal sealed record MeteringReceipt(V2Session Session, MeterReading Meter) : V2State(Session)
{
    protected override bool MayStop => false;

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) =>
        request is MeteringReceiptReq receipt ? Take(receipt, message, received, facts) : null;

    private SeccTransition Take(MeteringReceiptReq request, V2GMessage message, SeccEvent.Received received, SeccFacts facts)
    {
        var isSame = request.SessionId == Session.Id && request.MeterInfo.MeterId == Metering.Of(Meter)!.MeterId
            && request.MeterInfo.MeterReading == Metering.Of(Meter)!.MeterReading;
        if (!isSame || Session.Contract is not { } contract || !facts.Contracts.IsSigned(message, request, contract.Certificate))
        {
            return Refuse(request, ResponseCode.FailedMeteringSignatureNotValid, facts);      // (ISO 15118-2 8.4.3.13)
        }

        var session = Session with { LastReceipt = facts.Now };
        var response = new MeteringReceiptRes { ResponseCode = ResponseCode.Ok, EvseStatus = Status.Of(session, facts) };
        V2State next = session.IsDirectCurrent ? new CurrentDemand(session) : new ChargingStatus(session);
        return Answer(response, next, facts, new SeccEffect.MeterSigned(Meter, received.Exi)); // [V2G2-691]
    }
}
