using System.Security.Authentication;
using System.Security.Cryptography;
using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Feeds the requests of a captured session to our station, which is made to number its session as the captured one did.</summary>
internal sealed class StationReplay
{
    private readonly IReadOnlyList<CapturedMessage> messages;
    private readonly BenchSupply supply = new(TestPki.Clock);
    private readonly Queue<Action> news = [];
    private object? answered;
    private readonly PausedSession? paused;
    private readonly DateTimeOffset now = TestPki.Now;
    private readonly Octets sessionId;
    private SeccState state;

    public StationReplay(IReadOnlyList<CapturedMessage> messages, PausedSession? paused)
    {
        this.messages = messages;
        this.paused = paused;
        sessionId = messages.SessionId();
        var isAlternating = messages.Any(message => message.Name is "ChargingStatusReq" or "AC_ChargeLoopReq");
        supply.Settings = new SeccSettings
        {
            Services = isAlternating ? [EnergyService.Ac, EnergyService.AcBpt] : [EnergyService.Dc, EnergyService.DcBpt],
            AcceptsContracts = true,
            InstallsCertificates = true,
            RequiresMutualTls13 = false,
            ValueAddedServicesV2 = [new ValueAddedService(61_000, "Custom", null, true, new Dictionary<short, IReadOnlyDictionary<string, string>>())],
        };
        supply.Supply = supply.Supply with
        {
            Limits = supply.Supply.Limits with { MostVolts = 100_000, MostWatts = 1_000_000, Phases = 3 }, IsContactorClosed = true,
        };
        state = SeccState.Start(Facts());
    }

    public SessionOutcome? Outcome { get; private set; }

    public void Run(string name)
    {
        foreach (var (message, response) in messages.Where(CapturedFacts.IsRequest).Zip(messages.Where(message => !message.IsRequest())))
        {
            Assert.True(MessageCodec.TryDecode(new V2GtpMessage(message.PayloadType, message.Exi), state.Protocol, out var decoded, out var fault), $"{message.Name}: {fault}");
            decoded = Renumber(decoded);
            if (decoded is V2.V2GMessage { Body.BodyElement: V2.MeteringReceiptReq receipt })
            {
                AskFor(receipt);
            }

            // Where the captured station was ready at once, ours lets the car ask once more.
            Apply(new SeccEvent.Received(decoded, message.PayloadType, message.Exi));
            if (!CapturedFacts.IsOngoing(response.Decode()))
            {
                Deliver();
                if (CapturedFacts.IsOngoing(answered!))
                {
                    Apply(new SeccEvent.Received(decoded, message.PayloadType, message.Exi));
                }
            }

            Assert.False(Outcome is { IsOrderly: false }, $"{name} {message.Name}: {Outcome}");
        }

        Assert.True(Outcome?.IsOrderly, $"{name}: {Outcome}");
    }

    // A variant's number is the station's to give: the car chooses ours of the same control mode.
    private object Renumber(object message) => message is V20.ServiceSelectionReq selection
        ? selection with
        {
            SelectedEnergyTransferService = selection.SelectedEnergyTransferService with
            {
                ParameterSetId = (ushort)(messages.First<V20.ScheduleExchangeReq>()!.DynamicSeReqControlMode is null ? 1 : 2),
            },
        }
        : message;

    // The captured station asked for this receipt when it answered before.
    private void AskFor(V2.MeteringReceiptReq receipt)
    {
        supply.Supply = supply.Supply with { Meter = new MeterReading(receipt.MeterInfo.MeterId, receipt.MeterInfo.MeterReading ?? 0, 0, now) };
        var loop = Assert.IsType<Station.V2.ChargingStatus>(state);
        state = new Station.V2.MeteringReceipt(loop.Session, supply.Supply.Meter!);
    }

    private void Deliver()
    {
        while (news.TryDequeue(out var item))
        {
            item();
        }
    }

    private void Apply(SeccEvent evt)
    {
        var transition = state.On(evt, Facts());
        state = transition.Next;
        foreach (var effect in transition.Effects)
        {
            switch (effect)
            {
                case SeccEffect.Authorize:
                    news.Enqueue(() => Apply(new SeccEvent.Authorized(AuthorizationVerdict.Accepted)));
                    break;
                case SeccEffect.Schedule:
                    news.Enqueue(() => Apply(new SeccEvent.Scheduled(Offers())));
                    break;
                case SeccEffect.MakeCertificates:
                    var answer = messages.First(message => message.Name is "CertificateInstallationRes" or "CertificateUpdateRes");
                    news.Enqueue(() => Apply(new SeccEvent.CertificatesMade(answer.Exi)));
                    break;
                case SeccEffect.CheckCable:
                    supply.Supply = supply.Supply with { Insulation = InsulationState.Unknown };
                    news.Enqueue(() => supply.Supply = supply.Supply with { Insulation = InsulationState.Valid });
                    break;
                case SeccEffect.PreCharge charge:
                    supply.Supply = supply.Supply with { PresentVolts = charge.Volts };
                    break;
                case SeccEffect.Send send:
                    answered = SessionRig.BodyOf(send.Message);
                    break;
                case SeccEffect.End end:
                    Outcome = end.Outcome;
                    break;
            }
        }
    }

    // What the captured station offered decides what the captured car chose.
    private IReadOnlyList<PowerOffer> Offers() =>
        [.. Enumerable.Range(1, 3).Concat(messages.OfferIds()).Distinct().Select(id => PowerOffer.Flat(now, 1_000_000, 1_000_000) with { Id = id })];

    private SeccFacts Facts() => new()
    {
        Now = now,
        Settings = supply.Settings,
        Supply = supply.Supply,
        Chance = new FixedNumbers(sessionId, messages.Challenge()),
        Contracts = new TrustingJudge { Finding = new(ChainVerdict.Valid, messages.Emaid()) },
        Security = new ChannelSecurity(SslProtocols.Tls12, null, null),
        Paused = paused,
    };

    private sealed class FixedNumbers(Octets session, Octets challenge) : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data) => GetBytes(data.AsSpan());

        public override void GetBytes(Span<byte> data) => (data.Length == 8 ? session : challenge).Span[..data.Length].CopyTo(data);
    }
}
