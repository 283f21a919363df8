using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The station says what there is; the car chooses payment, mode and services.</summary>
internal sealed record ServiceDiscovery(V2Session Session) : V2State(Session)
{
    private const ushort CertificatesId = 2;

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not ServiceDiscoveryRes discovery)
        {
            return null;
        }

        if (ModeOf(discovery.ChargeService.SupportedEnergyTransferMode.EnergyTransferModes, facts) is not { } mode)
        {
            return Stop(facts);                                                               // nothing fits: leave in order
        }

        var offered = discovery.ServiceList?.Services ?? [];
        var getsCertificate = facts.Credentials is { WantsContract: true } && offered.Any(service => service.ServiceId == CertificatesId);
        var payments = discovery.PaymentOptionList.PaymentOptions;
        var canPay = facts.Credentials?.Contract is not null || getsCertificate;
        var hasContract = facts.Security.IsTls && facts.Settings.PrefersContract && canPay && payments.Contains(PaymentOption.Contract);
        if (!hasContract && !payments.Contains(PaymentOption.ExternalPayment))
        {
            return Stop(facts);
        }

        var session = Session with { Mode = mode, HasContract = hasContract };
        var asked = offered.Select(service => service.ServiceId).Where(id => facts.Settings.WantedServices.Contains(id)).ToList();
        if (hasContract && getsCertificate)
        {
            asked.Insert(0, CertificatesId);
        }

        return ServiceDetail.Next(session, asked, facts, new EvccEffect.Selected(session.Service, hasContract, IsDynamic: false));
    }

    private static EnergyTransferMode? ModeOf(IReadOnlyList<EnergyTransferMode> offered, EvccFacts facts)
    {
        foreach (var service in facts.Settings.Services)
        {
            EnergyTransferMode[] wanted = service.IsDirectCurrent()
                ? [EnergyTransferMode.DcExtended, EnergyTransferMode.DcComboCore, EnergyTransferMode.DcCore]
                : facts.Vehicle.Limits.Phases >= 3
                    ? [EnergyTransferMode.AcThreePhaseCore, EnergyTransferMode.AcSinglePhaseCore]
                    : [EnergyTransferMode.AcSinglePhaseCore, EnergyTransferMode.AcThreePhaseCore];
            foreach (var mode in wanted)
            {
                if (offered.Contains(mode))
                {
                    return mode;
                }
            }
        }

        return null;
    }
}
