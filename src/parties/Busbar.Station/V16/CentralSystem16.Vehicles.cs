using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Station.CentralSystem;

namespace Busbar.Station.V16;

// OCPP 1.6 has no messages for cars that talk: a contract is a token like any other, and the rest the station decides alone.
internal sealed partial class CentralSystem16
{
    public async Task<Reply<ContractReply>> AuthorizeContractAsync(ContractProof proof, CancellationToken cancellationToken)
    {
        var reply = await AuthorizeAsync(proof.Token, cancellationToken);
        return reply.Value is { } info
            ? Reply<ContractReply>.Of(new(info, AuthorizationVerdict.Accepted))
            : Reply<ContractReply>.None(reply.Failure!.Value);
    }

    public Task<Reply<NeedsReply>> TellNeedsAsync(int evseId, EnergyNeeds needs, CancellationToken cancellationToken) =>
        Task.FromResult(Reply<NeedsReply>.None(CallFailure.Refused));

    public Task<Reply<byte[]?>> MakeCertificatesAsync(VehicleCertificateRequest request, CancellationToken cancellationToken) =>
        Task.FromResult(Reply<byte[]?>.None(CallFailure.Refused));
}
