using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car shows its contract and gets a challenge.</summary>
internal sealed record PaymentDetails(V2Session Session) : V2State(Session)
{
    internal static EvccTransition Show(V2Session session, InstalledContract contract, EvccFacts facts)
    {
        var request = new PaymentDetailsReq { Emaid = contract.Emaid, ContractSignatureCertChain = contract.Contract.Chain.ToMessage() };
        return Request(request, new PaymentDetails(session), facts);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) =>
        response is PaymentDetailsRes details ? Authorization.Prove(Session, details.GenChallenge, facts) : null;
}
