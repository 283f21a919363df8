using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The station says what there is; the car takes direct current or leaves.</summary>
internal sealed record ServiceDiscovery(DinSession Session) : DinState(Session)
{
    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not ServiceDiscoveryRes discovery)
        {
            return null;
        }

        var hasDirectCurrent = discovery.ChargeService.EnergyTransferType
            is not (EvseSupportedEnergyTransfer.AcSinglePhaseCore or EvseSupportedEnergyTransfer.AcThreePhaseCore);
        if (!hasDirectCurrent || !discovery.PaymentOptions.Options.Contains(PaymentOption.ExternalPayment))
        {
            return Stop(facts);
        }

        var request = new ServicePaymentSelectionReq
        {
            SelectedPaymentOption = PaymentOption.ExternalPayment,
            SelectedServiceList = new SelectedServiceList
            {
                SelectedServices = [new SelectedService { ServiceId = discovery.ChargeService.ServiceTag.ServiceId }],
            },
        };
        return Request(
            request, new ServicePaymentSelection(Session), facts, new EvccEffect.Selected(EnergyService.Dc, HasContract: false, IsDynamic: false));
    }
}
