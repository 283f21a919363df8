using System.Security.Authentication;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.Vehicle;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Feeds the responses of a captured session to our car, whose driver wants what the captured one wanted, and compares what it asks next.</summary>
internal sealed class VehicleReplay
{
    private readonly IReadOnlyList<(CapturedMessage Request, CapturedMessage Response)> pairs;
    private readonly PausedSession? paused;
    private readonly DateTimeOffset now = TestPki.Now;
    private readonly bool hasContract;
    private readonly BenchVehicle bench = new();
    private EvccState state;
    private EvccEffect.Send? sent;

    public VehicleReplay(IReadOnlyList<CapturedMessage> messages, PausedSession? paused)
    {
        this.paused = paused;
        // A request whose answer was not recorded, and a car that was still busy with its profile, are left out.
        pairs =
        [
            .. messages.Where(CapturedFacts.IsRequest).Zip(messages.Where(message => !message.IsRequest()))
                .Where(pair => pair.First.Decode() is not V20.PowerDeliveryReq { EvProcessing: V20.Processing.Ongoing, ChargeProgress: V20.ChargeProgress.Start }),
        ];
        hasContract = messages.First<V2.PaymentDetailsReq>() is not null || messages.First<V20.AuthorizationReq>()?.PnCAReqAuthorizationMode is not null;
        var order = pairs.FirstOrDefault(pair => pair.Request.Name is "CertificateInstallationReq" or "CertificateUpdateReq").Request?.Name;
        var credentials = PlugAndCharge.CredentialsOf(TestPki.V2);
        bench.Credentials = !hasContract ? null : credentials with
        {
            Contract = order == "CertificateInstallationReq" ? null : credentials.Contract, WantsUpdate = order == "CertificateUpdateReq",
            Provisioners = order is null ? null : credentials.Provisioners,
        };
        var selection = messages.First<V20.ServiceSelectionReq>();
        var isAlternating = messages.Any(message => message.Name is "ChargingStatusReq" or "AC_ChargeLoopReq");
        bench.Settings = bench.Settings with
        {
            Protocols = [ProtocolOf(messages)],
            Services = [selection is not null ? (EnergyService)selection.SelectedEnergyTransferService.ServiceId : isAlternating ? EnergyService.Ac : EnergyService.Dc],
            PrefersDynamic = messages.First<V20.ScheduleExchangeReq>()?.DynamicSeReqControlMode is not null,
            WantedServices = [.. messages.Where(message => message.Name == "ServiceDetailReq").Select(message => message.Decode()).OfType<V2.ServiceDetailReq>().Select(detail => detail.ServiceId).Where(id => id > 2)],
            WeldingChecks = messages.Count(message => message.Name is "WeldingDetectionReq" or "DC_WeldingDetectionReq"),
            Paused = paused,
        };
        state = EvccState.Start(Facts());
    }

    public SessionOutcome? Outcome => bench.Outcome;

    public void Run(string name)
    {
        Apply(new EvccEvent.Connected());
        for (var i = 0; i < pairs.Count; i++)
        {
            var (request, response) = pairs[i];
            Assert.True(sent is not null, $"{name} {i}: nothing asked instead of {request.Name}: {Outcome}");
            Assert.True(SameName(request.Name, SessionRig.NameOf(sent.Message)), $"{name} {i}: {SessionRig.NameOf(sent.Message)} instead of {request.Name}");
            Wish(request, response, i + 1 < pairs.Count ? pairs[i + 1].Request : null);
            var answer = response.Name is "CertificateInstallationRes" or "CertificateUpdateRes" ? HandOut() : response.Exi;
            Assert.True(MessageCodec.TryDecode(new V2GtpMessage(response.PayloadType, answer), state.Protocol, out var decoded, out var fault), fault);
            // The captured car numbered its offers in its own way.
            var numbered = decoded is AppProtocol.SupportedAppProtocolRes res ? res with { SchemaId = 1 } : decoded;
            Apply(new EvccEvent.Received(numbered, response.PayloadType));
            if (sent is null && state.Deadline is { Timer: TimerKind.Pace })
            {
                Apply(new EvccEvent.Elapsed(TimerKind.Pace));
            }
        }

        Assert.True(Outcome?.IsOrderly, $"{name}: {Outcome}");
    }

    // The driver wants what makes the car ask what was asked next.
    private void Wish(CapturedMessage request, CapturedMessage response, CapturedMessage? next)
    {
        var volts = response.Decode() switch
        {
            V2.PreChargeRes v2 => Quantities.V2Values.Number(v2.EvsePresentVoltage),
            Din70121.PreChargeRes din => Quantities.DinValues.Number(din.EvsePresentVoltage),
            DcPreChargeRes v20 => Quantities.V20Values.Number(v20.EvsePresentVoltage),
            _ => bench.Vehicle.BatteryVolts,
        };
        var isLoop = request.Name is "CurrentDemandReq" or "ChargingStatusReq" or "AC_ChargeLoopReq" or "DC_ChargeLoopReq";
        var isEnd = isLoop && next?.Name == "PowerDeliveryReq";
        bench.Vehicle = bench.Vehicle with
        {
            BatteryVolts = next?.Name is "PreChargeReq" or "DC_PreChargeReq" ? volts + 50 : volts,
            IsComplete = isEnd && next!.Decode() is not V2.PowerDeliveryReq { ChargeProgress: V2.ChargeProgress.Renegotiate },
            Wish = isEnd && next!.Decode() is V2.PowerDeliveryReq { ChargeProgress: V2.ChargeProgress.Renegotiate } ? VehicleWish.RenegotiateSchedule
                : next?.Decode() is V2.SessionStopReq { ChargingSession: V2.ChargingSession.Pause } ? VehicleWish.Pause
                : VehicleWish.Charge,
        };
    }

    private byte[] HandOut() => PlugAndCharge.HandOutV2(new MessageCodec().Encode(sent!.Message, sent.Payload))!;

    private void Apply(EvccEvent evt)
    {
        sent = null;
        var transition = state.On(evt, Facts());
        state = transition.Next;
        foreach (var effect in transition.Effects)
        {
            if (effect is EvccEffect.Send message)
            {
                sent = message;
            }
            else
            {
                bench.LoopsBeforeStop = int.MaxValue;
                bench.Execute(effect);
            }
        }
    }

    private EvccFacts Facts() => new()
    {
        Now = now,
        Settings = bench.Settings,
        Vehicle = bench.Vehicle,
        Credentials = bench.Credentials,
        Security = hasContract ? new ChannelSecurity(SslProtocols.Tls12, null, null) : ChannelSecurity.PlainText,
    };

    private static SessionProtocol ProtocolOf(IReadOnlyList<CapturedMessage> messages) => messages[2].Schema switch
    {
        "iso2" => SessionProtocol.V2,
        "din" => SessionProtocol.Din70121,
        _ => messages.Any(message => message.Schema == "iso20ac") ? SessionProtocol.V20Ac : SessionProtocol.V20Dc,
    };

    private static bool SameName(string captured, string ours) =>
        captured.Replace("_", "", StringComparison.Ordinal).Replace("SessionStopReq", "SessionStop", StringComparison.Ordinal)
            .Equals(ours.Replace("SessionStopReq", "SessionStop", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
