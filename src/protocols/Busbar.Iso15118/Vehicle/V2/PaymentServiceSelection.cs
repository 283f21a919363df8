using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car says what it chose.</summary>
internal sealed record PaymentServiceSelection(V2Session Session) : V2State(Session)
{
    private const ushort CertificatesId = 2;

    internal static EvccTransition Select(V2Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var request = new PaymentServiceSelectionReq
        {
            SelectedPaymentOption = session.HasContract ? PaymentOption.Contract : PaymentOption.ExternalPayment,
            SelectedServiceList = new SelectedServiceList { SelectedServices = [new SelectedService { ServiceId = 1 }, .. session.Others] },
        };
        return Request(request, new PaymentServiceSelection(session), facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not PaymentServiceSelectionRes
        ? null
        : !Session.HasContract ? Authorization.Begin(Session, facts)
        : Session.Others.Any(service => service.ServiceId == CertificatesId) ? CertificateOrder.Begin(Session, facts)
        : PaymentDetails.Show(Session, facts.Credentials!.Contract!, facts);
}
