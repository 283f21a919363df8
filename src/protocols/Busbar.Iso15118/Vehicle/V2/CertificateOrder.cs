using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car has a contract installed, or its own renewed (ISO 15118-2 8.4.3.11).</summary>
internal sealed record CertificateOrder(V2Session Session) : V2State(Session)
{
    private const string Id = "id1";

    internal static EvccTransition Begin(V2Session session, EvccFacts facts)
    {
        var credentials = facts.Credentials!;
        var roots = new ListOfRootCertificateIds { RootCertificateIds = credentials.Roots };
        var next = new CertificateOrder(session);
        if (credentials.Contract is { } contract)
        {
            var update = new CertificateUpdateReq { Id = Id, ContractSignatureCertChain = ChainOf(contract), Emaid = contract.Emaid, ListOfRootCertificateIds = roots };
            return Request(update, next, facts, credentials.SignByContract(new ExiName(V2Namespaces.Body, nameof(CertificateUpdateReq)), update, Id));
        }

        var install = new CertificateInstallationReq { Id = Id, OemProvisioningCert = credentials.Provisioning!.Certificate, ListOfRootCertificateIds = roots };
        return Request(install, next, facts, credentials.SignByProvisioning(new ExiName(V2Namespaces.Body, nameof(CertificateInstallationReq)), install, Id));
    }

    internal static CertificateChain ChainOf(ShownContract contract) => new()
    {
        Certificate = contract.Certificate,
        SubCertificates = contract.SubCertificates.Count == 0 ? null : new SubCertificates { Certificates = contract.SubCertificates },
    };

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not (CertificateInstallationRes or CertificateUpdateRes))
        {
            return null;
        }

        if (facts.Credentials!.Open(message) is not { } installed)
        {
            return Leave(SessionEnd.Refused, "the certificates are not to be trusted");       // [V2G2-823]
        }

        var shown = PaymentDetails.Show(Session, installed.Contract, facts);
        return shown with { Effects = [new EvccEffect.Install(installed), .. shown.Effects] };
    }
}
