using Busbar.Iso15118.V20;
using Service = Busbar.Iso15118.V20.Authorization;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The car asks how it can be authorized.</summary>
internal sealed record AuthorizationSetup(V20Session Session) : V20State(Session)
{
    internal static IReadOnlyList<Service> Services(SeccFacts facts) =>
        (facts.Settings.AcceptsExternalPayment, OffersContract(facts)) switch
        {
            (true, true) => [Service.Eim, Service.PnC],
            (false, true) => [Service.PnC],
            _ => [Service.Eim],
        };

    internal static bool OffersContract(SeccFacts facts) => facts.Settings.AcceptsContracts && facts.Security.IsTls;

    internal static AuthorizationSetupRes Response(ResponseCode code, V20Session session, SeccFacts facts)
    {
        var services = Services(facts);
        var hasContract = services.Contains(Service.PnC) && session.Challenge.Length > 0;
        var providers = facts.Settings.Providers;
        return new AuthorizationSetupRes
        {
            Header = Headers.Of(session, facts),
            ResponseCode = code,
            AuthorizationServices = hasContract ? services : [Service.Eim],
            CertificateInstallationService = hasContract && facts.Settings.InstallsCertificates,
            PnCAsResAuthorizationMode = hasContract
                ? new PnCAsResAuthorizationMode
                {
                    GenChallenge = session.Challenge,
                    SupportedProviders = providers.Count == 0 ? null : new SupportedProvidersList { ProviderIds = providers },
                }
                : null,
            EimAsResAuthorizationMode = hasContract ? null : new EimAsResAuthorizationMode(),
        };
    }

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not AuthorizationSetupReq)
        {
            return null;
        }

        var session = OffersContract(facts) ? Session with { Challenge = SessionNumbers.Challenge(facts.Chance) } : Session; // [V2G20-698]
        return Answer(Response(ResponseCode.Ok, session, facts), new Authorization(session), facts); // [V2G20-2567]
    }
}
