using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car has a contract installed, or its own renewed (ISO 15118-2 8.4.3.11).</summary>
internal sealed record CertificateOrder(V2Session Session) : V2State(Session)
{
    internal static EvccTransition Begin(V2Session session, EvccFacts facts)
    {
        var credentials = facts.Credentials!;
        var request = credentials.Contract is { } contract
            ? V2CarProvisioning.Update(session.Id, contract.Contract, contract.Emaid, credentials.Roots)
            : V2CarProvisioning.Install(session.Id, credentials.Provisioning!, credentials.Roots);
        return Send(request, new CertificateOrder(session), facts);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not (CertificateInstallationRes or CertificateUpdateRes))
        {
            return null;
        }

        if (facts.Credentials!.Open(message, facts.Now) is not { } installed)
        {
            return Leave(SessionEnd.Refused, "the certificates are not to be trusted");       // [V2G2-823]
        }

        var shown = PaymentDetails.Show(Session, installed, facts);
        return shown with { Effects = [new EvccEffect.Install(installed), .. shown.Effects] };
    }
}
