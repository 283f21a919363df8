using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The station says how the car can be authorized.</summary>
internal sealed record AuthorizationSetup(V20Session Session) : V20State(Session)
{
    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not AuthorizationSetupRes setup)
        {
            return null;
        }

        var session = Session with
        {
            Methods = setup.AuthorizationServices, Challenge = setup.PnCAsResAuthorizationMode?.GenChallenge ?? default,
        };
        var credentials = facts.Credentials;
        return setup.CertificateInstallationService && facts.Settings.PrefersContract && credentials is { WantsContract: true, Provisioning: not null }
            ? CertificateOrder.Begin(session, facts)                                          // [V2G20-2221]
            : Authorization.Begin(session, credentials?.Contract, facts);
    }
}
