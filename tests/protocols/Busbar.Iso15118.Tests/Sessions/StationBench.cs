using System.Security.Cryptography;
using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>A station's controller alone, spoken to message by message, with a clock in the test's hand.</summary>
internal sealed class StationBench
{
    private readonly SessionProtocol protocol;
    private readonly MessageCodec codec = new();
    private SeccState? state;

    public StationBench(SessionProtocol protocol) => this.protocol = protocol;

    public DateTimeOffset Now { get; set; } = TestPki.Now;

    public SupplyView Supply { get; set; } = new()
    {
        Limits = new SupplyLimits { MostWatts = 150_000, MostAmperes = 300, MostVolts = 920 }, Meter = new MeterReading("M1", 1000, 0, TestPki.Now),
    };

    public IContractJudge Judge { get; set; } = new TrustingJudge();

    public ChannelSecurity Security { get; set; } = ChannelSecurity.PlainText;

    public TimeSpan? ReceiptEvery { get; set; }

    public IReadOnlyList<EnergyService> Services { get; set; } = [EnergyService.Dc, EnergyService.DcBpt];

    public Octets SessionId { get; set; } = new byte[8];

    public Octets Challenge { get; private set; }

    public List<SeccEffect> Effects { get; } = [];

    public SessionOutcome? Outcome { get; private set; }

    public object? Last { get; private set; }

    public BodyElement? LastBody => Last is V2GMessage message ? message.Body.BodyElement : null;

    public SeccState State => state ??= SeccState.Start(Facts());

    public T One<T>()
        where T : SeccEffect => Assert.Single(Effects.OfType<T>());

    public void On(SeccEvent evt)
    {
        var transition = State.On(evt, Facts());
        state = transition.Next;
        foreach (var effect in transition.Effects)
        {
            Effects.Add(effect);
            switch (effect)
            {
                case SeccEffect.Send send:
                    Last = send.Message;
                    Challenge = LastBody is PaymentDetailsRes details ? details.GenChallenge : Challenge;
                    codec.Encode(send.Message, send.Payload);
                    break;
                case SeccEffect.End end:
                    Outcome = end.Outcome;
                    break;
            }
        }
    }

    /// <summary>Lets the deadline that is set pass; how long that took.</summary>
    public TimeSpan Elapse()
    {
        var deadline = State.Deadline!.Value;
        var wait = deadline.At - Now;
        Now = deadline.At;
        On(new SeccEvent.Elapsed(deadline.Timer));
        return wait;
    }

    public object? Tell(object message, V2GtpPayloadType payload)
    {
        Last = null;
        On(new SeccEvent.Received(message, payload, codec.Encode(message, payload).ToArray()));
        return Last;
    }

    public BodyElement? Say(V2GMessage message)
    {
        Tell(message, V2GtpPayloadType.Exi);
        return LastBody;
    }

    public BodyElement? Say(BodyElement request, CertifiedKey? signer = null)
    {
        var message = new V2GMessage { Header = new MessageHeader { SessionId = SessionId }, Body = new Body { BodyElement = request } };
        if (signer is null)
        {
            return Say(message);
        }

        using var key = signer.OpenKey();
        return Say(MessageSignatures.Sign(message, key));
    }

    public void EncodeLast() => Assert.False(codec.Encode(Last!, V2GtpPayloadType.Exi).IsEmpty);

    public void SetUp()
    {
        Agree();
        Say(new SessionSetupReq { EvccId = new byte[6] });
        SessionId = ((V2GMessage)Last!).Header.SessionId;
    }

    public void Agree() => Tell(
        new SupportedAppProtocolReq
        {
            AppProtocols = [new OfferedAppProtocol { ProtocolNamespace = protocol.Namespace, VersionNumberMajor = protocol.Major, VersionNumberMinor = protocol.Minor, SchemaId = 1, Priority = 1 }],
        },
        V2GtpPayloadType.Exi);

    public void Authorize()
    {
        SetUp();
        Say(new ServiceDiscoveryReq());
        Say(Requests.V2.OfType<PaymentServiceSelectionReq>().Single());
        On(new SeccEvent.Authorized(AuthorizationVerdict.Accepted));
        Say(new AuthorizationReq());
    }

    public void Discover()
    {
        Authorize();
        DiscoverFromHere();
    }

    public void PreCharge()
    {
        Discover();
        PreChargeFromHere();
    }

    public void Charge()
    {
        PreCharge();
        StartFromHere();
    }

    public void ChargeFromHere()
    {
        DiscoverFromHere();
        PreChargeFromHere();
        StartFromHere();
    }

    private void DiscoverFromHere()
    {
        Say(Requests.DcDiscovery);
        On(new SeccEvent.Scheduled([PowerOffer.Flat(Now, 150_000)]));
        Say(Requests.DcDiscovery);
    }

    private void PreChargeFromHere()
    {
        Say(Requests.CableCheck);
        Supply = Supply with { Insulation = InsulationState.Valid };
        Say(Requests.CableCheck);
        Say(Requests.PreCharge);
        Supply = Supply with { PresentVolts = 398 };
    }

    private void StartFromHere()
    {
        Supply = Supply with { IsContactorClosed = true };
        Say(Requests.Start);
    }

    private SeccFacts Facts() => new()
    {
        Now = Now,
        Settings = new SeccSettings
        {
            Services = Services, AcceptsContracts = true, InstallsCertificates = true, ReceiptEvery = ReceiptEvery,
            ValueAddedServicesV2 = [new ValueAddedService(3, "Internet", null, true, new Dictionary<short, IReadOnlyDictionary<string, string>>())],
        },
        Supply = Supply,
        Chance = RandomNumberGenerator.Create(),
        Contracts = Judge,
        Security = Security,
    };
}
