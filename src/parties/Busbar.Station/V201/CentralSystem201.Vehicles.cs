using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Mapping.Iso15118;
using Busbar.Station.CentralSystem;
using Msg = Busbar.Ocpp.V201;

namespace Busbar.Station.V201;

// What is asked for cars that talk.
internal sealed partial class CentralSystem201
{
    // The message takes no more (its schema).
    private const int MostHashes = 4;

    public async Task<Reply<ContractReply>> AuthorizeContractAsync(ContractProof proof, CancellationToken cancellationToken)
    {
        var hashes = proof.Hashes.Take(MostHashes).Select(ToWire).ToArray();
        var reply = await CallAsync<Msg.AuthorizeRequest, Msg.AuthorizeResponse>(
            new Msg.AuthorizeRequest
            {
                IdToken = Translation.ToWire(proof.Token), Iso15118CertificateHashData = hashes.Length == 0 ? null : hashes, Certificate = proof.Chain,
            },
            cancellationToken);
        return reply.Value is { } answer
            ? Reply<ContractReply>.Of(new(Translation.FromWire(answer.IdTokenInfo), Verdict(answer.CertificateStatus)))
            : Reply<ContractReply>.None(reply.Failure!.Value);
    }

    public async Task<Reply<byte[]?>> MakeCertificatesAsync(VehicleCertificateRequest request, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.Get15118EVCertificateRequest, Msg.Get15118EVCertificateResponse>(
            new Msg.Get15118EVCertificateRequest
            {
                Iso15118SchemaVersion = request.Namespace,
                Action = request.IsUpdate ? Msg.CertificateAction.Update : Msg.CertificateAction.Install,
                ExiRequest = Convert.ToBase64String(request.Exi),
            },
            cancellationToken);
        if (reply.Value is not { } answer)
            return Reply<byte[]?>.None(reply.Failure!.Value);
        var octets = new byte[answer.ExiResponse.Length];
        return answer.Status == Msg.Iso15118EVCertificateStatus.Accepted && Convert.TryFromBase64String(answer.ExiResponse, octets, out var length)
            ? Reply<byte[]?>.Of(octets[..length])
            : Reply<byte[]?>.Of(null);
    }

    public async Task<Reply<NeedsReply>> TellNeedsAsync(int evseId, EnergyNeeds needs, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.NotifyEVChargingNeedsRequest, Msg.NotifyEVChargingNeedsResponse>(
            new Msg.NotifyEVChargingNeedsRequest { EvseId = evseId, ChargingNeeds = ToWire(needs), MaxScheduleTuples = 1 }, cancellationToken);
        return reply.Value is { } answer
            ? Reply<NeedsReply>.Of(new(answer.Status is Msg.NotifyEVChargingNeedsStatus.Accepted or Msg.NotifyEVChargingNeedsStatus.Processing))
            : Reply<NeedsReply>.None(reply.Failure!.Value);
    }

    private static AuthorizationVerdict Verdict(Msg.AuthorizeCertificateStatus? status) => status switch
    {
        null or Msg.AuthorizeCertificateStatus.Accepted => AuthorizationVerdict.Accepted,
        Msg.AuthorizeCertificateStatus.CertificateExpired => AuthorizationVerdict.CertificateExpired,
        Msg.AuthorizeCertificateStatus.CertificateRevoked => AuthorizationVerdict.CertificateRevoked,
        Msg.AuthorizeCertificateStatus.NoCertificateAvailable => AuthorizationVerdict.NoCertificate,
        Msg.AuthorizeCertificateStatus.ContractCancelled => AuthorizationVerdict.ContractCanceled,
        _ => AuthorizationVerdict.ChainError,
    };

    private static Msg.OcspRequestData ToWire(CertificateToAsk asked) => new()
    {
        HashAlgorithm = Msg.HashAlgorithm.SHA256,
        IssuerNameHash = asked.Hash.IssuerNameHash,
        IssuerKeyHash = asked.Hash.IssuerKeyHash,
        SerialNumber = asked.Hash.SerialNumber,
        ResponderUrl = asked.Responder.ToString(),
    };

    private static Msg.ChargingNeeds ToWire(EnergyNeeds needs) => new()
    {
        RequestedEnergyTransfer = needs.Service.IsDirectCurrent() ? Msg.EnergyTransferMode.DC
            : needs.Phases >= 3 ? Msg.EnergyTransferMode.ACThreePhase : Msg.EnergyTransferMode.ACSinglePhase,
        DepartureTime = needs.Departure,
        AcChargingParameters = needs.Service.IsDirectCurrent() ? null : new Msg.ACChargingParameters
        {
            EnergyAmount = Whole(needs.TargetWattHours) ?? 0,
            EvMinCurrent = Whole(needs.LeastAmperes) ?? 0,
            EvMaxCurrent = Whole(needs.MostAmperes) ?? 0,
            EvMaxVoltage = Whole(needs.MostVolts) ?? 0,
        },
        DcChargingParameters = !needs.Service.IsDirectCurrent() ? null : new Msg.DCChargingParameters
        {
            EvMaxCurrent = Whole(needs.MostAmperes) ?? 0,
            EvMaxVoltage = Whole(needs.MostVolts) ?? 0,
            EnergyAmount = Whole(needs.TargetWattHours),
            EvMaxPower = Whole(needs.MostWatts),
            StateOfCharge = needs.StateOfCharge,
            EvEnergyCapacity = Whole(needs.CapacityWattHours),
            FullSoC = needs.FullStateOfCharge,
            BulkSoC = needs.BulkStateOfCharge,
        },
    };

    private static int? Whole(double? value) => value is { } number ? (int)Math.Clamp(Math.Round(number), 0, int.MaxValue) : null;

    private static Msg.NotifyEVChargingScheduleRequest Schedule(Notice.VehicleSchedule n) => new()
    {
        TimeBase = n.Schedule.Start ?? n.At,
        EvseId = n.EvseId,
        ChargingSchedule = new Msg.ChargingSchedule
        {
            Id = 1,
            ChargingRateUnit = Msg.ChargingRateUnit.W,
            StartSchedule = n.Schedule.Start,
            ChargingSchedulePeriod =
            [
                .. n.Schedule.Periods.Select(period => new Msg.ChargingSchedulePeriod
                {
                    StartPeriod = period.StartSeconds, Limit = Math.Round((decimal)(period.Rate.Limit ?? 0), 1),
                }),
            ],
        },
    };
}
