using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The services of an ISO 15118-2 station.</summary>
internal static class Catalogue
{
    internal const ushort ChargingId = 1;
    internal const ushort CertificatesId = 2;

    // Parameter sets of the certificate service: 1 installs, 2 updates (ISO 15118-2 table 106).
    private static readonly ServiceParameterList CertificateVariants = new()
    {
        ParameterSets =
        [
            new ParameterSet { ParameterSetId = 1, Parameters = [new Parameter { Name = "Service", StringValue = "Installation" }] },
            new ParameterSet { ParameterSetId = 2, Parameters = [new Parameter { Name = "Service", StringValue = "Update" }] },
        ],
    };

    internal static bool OffersContract(SeccFacts facts) => facts.Settings.AcceptsContracts && facts.Security.IsTls;

    internal static bool OffersCertificates(SeccFacts facts) => facts.Settings.InstallsCertificates && OffersContract(facts);

    internal static IReadOnlyList<PaymentOption> Payments(SeccFacts facts, PausedSession? resumed) =>
        (facts.Settings.AcceptsExternalPayment && resumed?.HasContract != true, OffersContract(facts) && resumed?.HasContract != false) switch
        {
            (true, true) => [PaymentOption.Contract, PaymentOption.ExternalPayment],
            (false, true) => [PaymentOption.Contract],
            _ => [PaymentOption.ExternalPayment],
        };

    internal static IReadOnlyList<EnergyTransferMode> Modes(SeccFacts facts)
    {
        List<EnergyTransferMode> modes = [];
        if (facts.Settings.Services.Contains(EnergyService.Ac))
        {
            if (facts.Supply.Limits.Phases >= 3)
            {
                modes.Add(EnergyTransferMode.AcThreePhaseCore);
            }

            modes.Add(EnergyTransferMode.AcSinglePhaseCore);
        }

        if (facts.Settings.Services.Contains(EnergyService.Dc))
        {
            modes.Add(EnergyTransferMode.DcExtended);
            modes.Add(EnergyTransferMode.DcCore);
        }

        return modes;
    }

    internal static ChargeService Charging(SeccFacts facts) => new()
    {
        ServiceId = ChargingId,
        ServiceName = facts.Settings.Services.Contains(EnergyService.Dc) ? "DC charging" : "AC charging",
        ServiceCategory = ServiceCategory.EvCharging,
        FreeService = false,
        SupportedEnergyTransferMode = new SupportedEnergyTransferMode { EnergyTransferModes = Modes(facts) },
    };

    internal static ServiceList? Others(ServiceDiscoveryReq request, SeccFacts facts)
    {
        List<Service> services = [];
        if (OffersCertificates(facts) && IsAsked(request, ServiceCategory.ContractCertificate, null))
        {
            services.Add(new Service
            {
                ServiceId = CertificatesId, ServiceName = "Certificate", ServiceCategory = ServiceCategory.ContractCertificate, FreeService = true,
            });
        }

        foreach (var offered in facts.Settings.ValueAddedServicesV2)
        {
            var category = offered.Id == ValueAddedService.InternetV2 ? ServiceCategory.Internet : ServiceCategory.OtherCustom;
            if (IsAsked(request, category, offered.Scope))
            {
                services.Add(new Service
                {
                    ServiceId = offered.Id, ServiceName = offered.Name, ServiceCategory = category,
                    ServiceScope = offered.Scope, FreeService = offered.IsFree,
                });
            }
        }

        return services.Count == 0 ? null : new ServiceList { Services = services };
    }

    /// <summary>The variants of a service; null when it is not offered.</summary>
    internal static ServiceDetailRes? Detail(ushort id, SeccFacts facts)
    {
        if (id == ChargingId)
        {
            return new ServiceDetailRes { ResponseCode = ResponseCode.Ok, ServiceId = id };
        }

        if (id == CertificatesId && OffersCertificates(facts))
        {
            return new ServiceDetailRes { ResponseCode = ResponseCode.Ok, ServiceId = id, ServiceParameterList = CertificateVariants };
        }

        return facts.Settings.ValueAddedServicesV2.FirstOrDefault(service => service.Id == id) is { } found
            ? new ServiceDetailRes { ResponseCode = ResponseCode.Ok, ServiceId = id, ServiceParameterList = Variants(found) }
            : null;
    }

    internal static bool IsOffered(SelectedService selected, SeccFacts facts) =>
        Detail(selected.ServiceId, facts) is { } detail &&
        (selected.ParameterSetId is not { } set || detail.ServiceParameterList is not { } list || list.ParameterSets.Any(s => s.ParameterSetId == set));

    private static ServiceParameterList? Variants(ValueAddedService service) => service.ParameterSets.Count == 0 ? null : new()
    {
        ParameterSets =
        [
            .. service.ParameterSets.Select(set => new ParameterSet
            {
                ParameterSetId = set.Key,
                Parameters = [.. set.Value.Select(pair => new Parameter { Name = pair.Key, StringValue = pair.Value })],
            }),
        ],
    };

    private static bool IsAsked(ServiceDiscoveryReq request, ServiceCategory category, string? scope) =>
        (request.ServiceCategory is not { } wanted || wanted == category) &&
        (request.ServiceScope is not { } wantedScope || scope is null || wantedScope == scope);
}
