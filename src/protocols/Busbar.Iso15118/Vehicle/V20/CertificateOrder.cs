using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The car has its contracts installed, one by one (ISO 15118-20 8.3.4).</summary>
internal sealed record CertificateOrder(V20Session Session, InstalledContract? Installed) : V20State(Session)
{
    private const byte MostContracts = 1;

    internal static EvccTransition Begin(V20Session session, EvccFacts facts)
    {
        var next = new CertificateOrder(session, null) { Limit = new Deadline(TimerKind.Ongoing, facts.Now + facts.Settings.Timing.Ongoing) };
        return Request(RequestOf(session, facts), next, facts);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not CertificateInstallationRes order)
        {
            return null;
        }

        if (order.EvseProcessing != Processing.Finished)
        {
            return Later(facts.Settings.Timing.PollPace, facts);
        }

        // A warning: there is none for this car. It goes on with what it has.
        if (order.ResponseCode != ResponseCode.Ok || facts.Credentials!.Open(order, facts.Now) is not { } installed)
        {
            return Authorization.Begin(Session, Installed ?? facts.Credentials!.Contract, facts);
        }

        var next = order.RemainingContractCertificateChains > 0
            ? Request(RequestOf(Session, facts), this with { Installed = installed }, facts)
            : Authorization.Begin(Session, installed, facts, new EvccEffect.Install(installed));
        return order.RemainingContractCertificateChains > 0 ? next with { Effects = [new EvccEffect.Install(installed), .. next.Effects] } : next;
    }

    protected override EvccTransition Again(EvccFacts facts) => Request(RequestOf(Session, facts), this, facts);

    private static CertificateInstallationReq RequestOf(V20Session session, EvccFacts facts) => V20CarProvisioning.Install(
        Header(session, facts), facts.Credentials!.Provisioning!, facts.Credentials.Roots, MostContracts);
}
