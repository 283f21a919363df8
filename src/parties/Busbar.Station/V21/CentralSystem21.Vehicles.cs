using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Mapping.Iso15118;
using Busbar.Station.CentralSystem;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// What is asked for cars that talk.
internal sealed partial class CentralSystem21
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
                MaximumContractCertificateChains = request.IsUpdate ? null : request.MostContracts,
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
            new Msg.NotifyEVChargingNeedsRequest { EvseId = evseId, ChargingNeeds = ToWire(needs), MaxScheduleTuples = 1, Timestamp = station.Now }, cancellationToken);
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
        RequestedEnergyTransfer = Transfer(needs),
        DepartureTime = needs.Departure,
        ControlMode = needs.IsDynamic ? Msg.ControlMode.DynamicControl : Msg.ControlMode.ScheduledControl,
        AcChargingParameters = needs.Service != EnergyService.Ac ? null : new Msg.ACChargingParameters
        {
            EnergyAmount = Rounded(needs.TargetWattHours) ?? 0,
            EvMinCurrent = Rounded(needs.LeastAmperes) ?? 0,
            EvMaxCurrent = Rounded(needs.MostAmperes) ?? 0,
            EvMaxVoltage = Rounded(needs.MostVolts) ?? 0,
        },
        DcChargingParameters = needs.Service is not (EnergyService.Dc or EnergyService.Mcs) ? null : new Msg.DCChargingParameters
        {
            EvMaxCurrent = Rounded(needs.MostAmperes) ?? 0,
            EvMaxVoltage = Rounded(needs.MostVolts) ?? 0,
            EnergyAmount = Rounded(needs.TargetWattHours),
            EvMaxPower = Rounded(needs.MostWatts),
            StateOfCharge = needs.StateOfCharge,
            EvEnergyCapacity = Rounded(needs.CapacityWattHours),
            FullSoC = needs.FullStateOfCharge,
            BulkSoC = needs.BulkStateOfCharge,
        },
        V2xChargingParameters = !needs.Service.IsBidirectional() && !needs.IsDynamic ? null : new Msg.V2XChargingParameters
        {
            MinChargePower = Rounded(needs.LeastWatts),
            MaxChargePower = Rounded(needs.MostWatts),
            MinDischargePower = Rounded(needs.LeastDischargeWatts),
            MaxDischargePower = Rounded(needs.MostDischargeWatts),
            MaxChargeCurrent = Rounded(needs.MostAmperes),
            MaxVoltage = Rounded(needs.MostVolts),
            EvTargetEnergyRequest = Rounded(needs.TargetWattHours),
            EvMinEnergyRequest = Rounded(needs.LeastWattHours),
            EvMaxEnergyRequest = Rounded(needs.MostWattHours),
            EvMinV2XEnergyRequest = Rounded(needs.LeastV2XWattHours),
            EvMaxV2XEnergyRequest = Rounded(needs.MostV2XWattHours),
            TargetSoC = needs.FullStateOfCharge,
        },
    };

    private static Msg.EnergyTransferMode Transfer(EnergyNeeds needs) => needs.Service switch
    {
        EnergyService.AcBpt => Msg.EnergyTransferMode.AC_BPT,
        EnergyService.DcBpt or EnergyService.McsBpt => Msg.EnergyTransferMode.DC_BPT,
        EnergyService.Dc or EnergyService.Mcs => Msg.EnergyTransferMode.DC,
        _ => needs.Phases >= 3 ? Msg.EnergyTransferMode.ACThreePhase : Msg.EnergyTransferMode.ACSinglePhase,
    };

    private static decimal? Rounded(double? value) => value is { } number ? Math.Round((decimal)number, 1) : null;

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
                    StartPeriod = period.StartSeconds, Limit = Rounded(period.Rate.Limit),
                    DischargeLimit = Rounded(period.Rate.DischargeLimit), Setpoint = Rounded(period.Rate.Setpoint),
                }),
            ],
        },
    };
}
