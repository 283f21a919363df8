using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.Vehicle;
using Busbar.TestKit;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>What a station answers to a car that speaks out of order, lies, or breaks the rules: the right code, and then the session ends.</summary>
public sealed class V2RefusalTests
{
    private readonly StationBench bench = new(SessionProtocol.V2);

    [Fact]
    [Clause("V2G2-538")]
    public void Every_request_out_of_order_is_answered_by_its_own_response_and_ends_the_session()
    {
        foreach (var request in Requests.V2)
        {
            // After SessionSetup only ServiceDiscovery may come, and SessionStop.
            if (request is ServiceDiscoveryReq or SessionStopReq)
            {
                continue;
            }

            var fresh = new StationBench(SessionProtocol.V2);
            fresh.SetUp();
            var answer = fresh.Say(request);
            Assert.Equal(request.GetType().Name.Replace("Req", "Res", StringComparison.Ordinal), answer!.GetType().Name);
            Assert.Equal(ResponseCode.FailedSequenceError, CodeOf(answer));
            Assert.Equal(SessionEnd.Refused, fresh.Outcome?.End);
        }
    }

    [Fact]
    public void Every_refusal_can_be_written()
    {
        foreach (var request in Requests.V2)
        {
            var fresh = new StationBench(SessionProtocol.V2);
            fresh.SetUp();
            fresh.SessionId = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 };
            Assert.Equal(ResponseCode.FailedUnknownSession, CodeOf(fresh.Say(request)!));
            fresh.EncodeLast();
        }
    }

    [Theory]
    [InlineData("0000000000000000")]
    [InlineData("00")]
    [InlineData("")]
    [InlineData("0102030405060708")]
    public void Another_session_number_is_refused_in_every_later_message(string number)
    {
        bench.SetUp();
        bench.SessionId = Octets.FromHex(number);
        Assert.Equal(ResponseCode.FailedUnknownSession, CodeOf(bench.Say(new ServiceDiscoveryReq())!));
        Assert.Equal(SessionEnd.Refused, bench.Outcome?.End);
    }

    [Fact]
    [Clause("V2G20-2621")]
    public void Session_numbers_differ_and_have_many_random_bits()
    {
        var numbers = Enumerable.Range(0, 200).Select(_ =>
        {
            var fresh = new StationBench(SessionProtocol.V2);
            fresh.SetUp();
            return BitConverter.ToUInt64(fresh.SessionId.Span);
        }).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        var varying = Enumerable.Range(0, 64).Count(bit => numbers.Select(number => (number >> bit) & 1).Distinct().Count() == 2);
        Assert.True(varying >= 58, $"only {varying} bits vary");
    }

    [Fact]
    public void What_is_not_selected_or_offered_is_refused()
    {
        Assert.Equal(ResponseCode.FailedServiceIdInvalid, CodeOf(AfterDiscovery().Say(new ServiceDetailReq { ServiceId = 77 })!));
        Assert.Equal(ResponseCode.FailedPaymentSelectionInvalid, CodeOf(AfterDiscovery().Say(Selection(PaymentOption.Contract, 1))!));
        Assert.Equal(ResponseCode.FailedNoChargeServiceSelected, CodeOf(AfterDiscovery().Say(Selection(PaymentOption.ExternalPayment, 3))!));
        Assert.Equal(ResponseCode.FailedServiceSelectionInvalid, CodeOf(AfterDiscovery().Say(Selection(PaymentOption.ExternalPayment, 1, 77))!));
    }

    [Fact]
    [Clause("V2G2-476")]
    public void A_mode_that_is_not_offered_is_refused()
    {
        bench.Authorize();
        Assert.Equal(ResponseCode.FailedWrongEnergyTransferMode, CodeOf(bench.Say(Requests.DcDiscovery with { RequestedEnergyTransferMode = EnergyTransferMode.AcThreePhaseCore })!));
    }

    [Fact]
    [Clause("V2G2-477")]
    public void Parameters_that_make_no_sense_are_refused()
    {
        bench.Authorize();
        var bad = (DcEvChargeParameter)Requests.DcDiscovery.EvChargeParameter with { EvMaximumVoltageLimit = Quantities.V2Values.Volts(0) };
        Assert.Equal(ResponseCode.FailedWrongChargeParameter, CodeOf(bench.Say(Requests.DcDiscovery with { EvChargeParameter = bad })!));
    }

    [Fact]
    [Clause("V2G2-225")]
    public void A_profile_above_the_schedule_is_refused()
    {
        bench.PreCharge();
        var profile = new ChargingProfile { ProfileEntries = [new ProfileEntry { ChargingProfileEntryStart = 0, ChargingProfileEntryMaxPower = Quantities.V2Values.Watts(999_000) }] };
        Assert.Equal(ResponseCode.FailedChargingProfileInvalid, CodeOf(bench.Say(Requests.Start with { ChargingProfile = profile })!));
        Assert.DoesNotContain(bench.Effects, effect => effect is SeccEffect.CloseContactor);
    }

    [Fact]
    public void A_schedule_that_was_not_offered_is_refused()
    {
        bench.PreCharge();
        Assert.Equal(ResponseCode.FailedTariffSelectionInvalid, CodeOf(bench.Say(Requests.Start with { SaScheduleTupleId = 9 })!));
    }

    [Fact]
    public void Without_real_voltage_nothing_is_connected()
    {
        bench.PreCharge();
        bench.Supply = bench.Supply with { PresentVolts = 100 };
        Assert.Equal(ResponseCode.FailedPowerDeliveryNotApplied, CodeOf(bench.Say(Requests.Start)!));
        Assert.DoesNotContain(bench.Effects, effect => effect is SeccEffect.CloseContactor);
    }

    [Fact]
    [Clause("V2G2-862")]
    public void A_contactor_that_does_not_close_in_three_seconds_is_told()
    {
        bench.PreCharge();
        Assert.Null(bench.Say(Requests.Start));
        Assert.Equal(TimeSpan.FromSeconds(3), bench.Elapse());
        Assert.Equal(ResponseCode.FailedContactorError, CodeOf(bench.LastBody!));
        Assert.Contains(bench.Effects, effect => effect is SeccEffect.OpenContactor);
    }

    [Fact]
    [Clause("V2G2-847")]
    public void A_pilot_that_does_not_say_ready_in_a_quarter_of_a_second_is_told()
    {
        bench.PreCharge();
        bench.Supply = bench.Supply with { Pilot = PilotState.B };
        Assert.Null(bench.Say(Requests.Start));
        Assert.Equal(TimeSpan.FromSeconds(0.25), bench.Elapse());
        Assert.Equal(ResponseCode.FailedPowerDeliveryNotApplied, CodeOf(bench.LastBody!));
    }

    [Fact]
    public void A_bad_insulation_ends_the_session()
    {
        bench.Discover();
        bench.Say(Requests.CableCheck);
        bench.Supply = bench.Supply with { Insulation = InsulationState.Fault };
        Assert.Equal(ResponseCode.Failed, CodeOf(bench.Say(Requests.CableCheck)!));
    }

    [Fact]
    public void A_cable_check_that_takes_too_long_ends_the_session()
    {
        bench.Discover();
        bench.Say(Requests.CableCheck);
        bench.Now += TimeSpan.FromSeconds(38);
        Assert.Equal(ResponseCode.Failed, CodeOf(bench.Say(Requests.CableCheck)!));
    }

    [Fact]
    public void While_energy_flows_a_session_is_not_just_stopped_and_the_contactor_opens_all_the_same()
    {
        bench.Charge();
        Assert.Equal(ResponseCode.FailedSequenceError, CodeOf(bench.Say(new SessionStopReq { ChargingSession = ChargingSession.Terminate })!));
        Assert.IsType<SeccEffect.OpenContactor>(bench.Effects.Last(effect => effect is SeccEffect.OpenContactor or SeccEffect.CloseContactor));
    }

    [Theory]
    [InlineData("disconnected")]
    [InlineData("unreadable")]
    [InlineData("silent")]
    [InlineData("aborted")]
    public void The_contactor_never_stays_closed_after_a_session(string end)
    {
        bench.Charge();
        switch (end)
        {
            case "disconnected":
                bench.On(new SeccEvent.Disconnected("gone"));
                break;
            case "unreadable":
                bench.On(new SeccEvent.Unreadable("noise"));
                break;
            case "silent":
                Assert.Equal(TimeSpan.FromSeconds(60), bench.Elapse());
                break;
            default:
                bench.On(new SeccEvent.Abort("told to"));
                break;
        }

        Assert.Contains(bench.Effects, effect => effect is SeccEffect.OpenContactor);
        Assert.NotNull(bench.Outcome);
    }

    [Fact]
    public void Each_clock_of_the_station_ends_the_session_in_time()
    {
        Assert.Equal(TimeSpan.FromSeconds(18), new StationBench(SessionProtocol.V2).Elapse());
        bench.SetUp();
        Assert.Equal(TimeSpan.FromSeconds(60), bench.Elapse());
        Assert.Equal(SessionEnd.TimedOut, bench.Outcome?.End);
    }

    [Fact]
    public void A_backend_that_never_decides_about_a_contract_is_not_waited_for_longer_than_the_car_waits()
    {
        var contract = Contract();
        Assert.Equal(ResponseCode.Ok, CodeOf(contract.Say(Proof(contract), TestPki.V2.Contract)!));
        contract.Now += TimeSpan.FromSeconds(55);
        Assert.Equal(ResponseCode.Failed, CodeOf(contract.Say(new AuthorizationReq())!));
    }

    [Theory]
    [InlineData(AuthorizationVerdict.ContractCanceled, ResponseCode.FailedContractCanceled)]
    [InlineData(AuthorizationVerdict.CertificateExpired, ResponseCode.FailedCertificateExpired)]
    [InlineData(AuthorizationVerdict.CertificateRevoked, ResponseCode.FailedCertificateRevoked)]
    [InlineData(AuthorizationVerdict.NoCertificate, ResponseCode.FailedNoCertificateAvailable)]
    [InlineData(AuthorizationVerdict.ChainError, ResponseCode.FailedCertChainError)]
    [InlineData(AuthorizationVerdict.NotAllowedHere, ResponseCode.FailedCertificateNotAllowedAtThisEvse)]
    [InlineData(AuthorizationVerdict.Rejected, ResponseCode.Failed)]
    public void What_the_operator_decides_is_told_to_the_car(AuthorizationVerdict verdict, ResponseCode code)
    {
        var contract = Contract();
        contract.Say(Proof(contract), TestPki.V2.Contract);
        contract.On(new SeccEvent.Authorized(verdict));
        Assert.Equal(code, CodeOf(contract.Say(new AuthorizationReq())!));
    }

    [Fact]
    [Clause("V2G2-475")]
    public void Another_challenge_or_another_key_proves_nothing()
    {
        var contract = Contract();
        Assert.Equal(ResponseCode.FailedChallengeInvalid, CodeOf(contract.Say(Proof(contract) with { GenChallenge = new byte[16] }, TestPki.V2.Contract)!));

        contract = Contract();
        Assert.Equal(ResponseCode.FailedSignatureError, CodeOf(contract.Say(Proof(contract), TestPki.V2.OemProvisioning)!));

        contract = Contract();
        Assert.Equal(ResponseCode.FailedSignatureError, CodeOf(contract.Say(Proof(contract))!));
    }

    [Fact]
    public void Expired_revoked_foreign_and_unreadable_contracts_are_refused()
    {
        var pki = TestPki.V2;
        Assert.Equal(ResponseCode.FailedCertificateExpired, Show(pki.Contract, TestPki.Now.AddDays(800)));
        Assert.Equal(ResponseCode.FailedCertChainError, Show(pki.Contract, TestPki.Now.AddDays(-2)));
        Assert.Equal(ResponseCode.FailedCertificateRevoked, Show(pki.Contract, TestPki.Now, new AllRevoked()));
        Assert.Equal(ResponseCode.FailedCertChainError, Show(V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TestPki.Now).Contract, TestPki.Now));
        Assert.Equal(ResponseCode.FailedCertChainError, Show(pki.Contract, TestPki.Now, emaid: "DEOTHER2345678"));
        Assert.Equal(ResponseCode.FailedCertChainError, Show(pki.Station, TestPki.Now));
        Assert.Equal(ResponseCode.OkCertificateExpiresSoon, Show(pki.Contract, TestPki.Now.AddDays(690)));

        var contract = Contract(pay: false);
        var broken = new PaymentDetailsReq { Emaid = "DEBUSC12345678", ContractSignatureCertChain = new CertificateChain { Certificate = RandomNumberGenerator.GetBytes(600) } };
        Assert.Equal(ResponseCode.FailedCertChainError, CodeOf(contract.Say(broken)!));
    }

    [Fact]
    public void Certificates_that_nobody_makes_in_time_are_refused()
    {
        var contract = Contract(pay: false);
        var request = V2CarProvisioning.Install(contract.SessionId, TestPki.V2.OemProvisioning, [TestPki.V2.V2GRoot.Certificate]);
        Assert.Null(contract.Say(request));
        Assert.Equal(TimeSpan.FromSeconds(4.5), contract.Elapse());
        Assert.Equal(ResponseCode.FailedNoCertificateAvailable, CodeOf(contract.LastBody!));
    }

    [Fact]
    public void Certificates_are_asked_for_by_the_octets_that_the_car_sent_and_a_foreign_answer_is_not_passed_on()
    {
        var contract = Contract(pay: false);
        var request = V2CarProvisioning.Install(contract.SessionId, TestPki.V2.OemProvisioning, [TestPki.V2.V2GRoot.Certificate]);
        contract.Say(request);
        Assert.Equal(new MessageCodec().Encode(request, V2GtpPayloadType.Exi).ToArray(), contract.One<SeccEffect.MakeCertificates>().Exi.ToArray());

        contract.On(new SeccEvent.CertificatesMade(new byte[] { 0x80, 0, 1 }));
        Assert.Equal(ResponseCode.FailedNoCertificateAvailable, CodeOf(contract.LastBody!));
    }

    [Fact]
    public void A_bad_signature_under_the_meter_ends_the_session()
    {
        var contract = Contract();
        contract.ReceiptEvery = TimeSpan.FromSeconds(1);
        contract.Say(Proof(contract), TestPki.V2.Contract);
        contract.On(new SeccEvent.Authorized(AuthorizationVerdict.Accepted));
        contract.Say(new AuthorizationReq());
        contract.ChargeFromHere();
        contract.Now += TimeSpan.FromSeconds(2);
        var demand = Assert.IsType<CurrentDemandRes>(contract.Say(Requests.Demand));
        Assert.True(demand.ReceiptRequired);

        var receipt = new MeteringReceiptReq { Id = "id1", SessionId = contract.SessionId, SaScheduleTupleId = 1, MeterInfo = demand.MeterInfo! };
        Assert.Equal(ResponseCode.FailedMeteringSignatureNotValid, CodeOf(contract.Say(receipt, TestPki.V2.OemProvisioning)!));
        Assert.Contains(contract.Effects, effect => effect is SeccEffect.OpenContactor);
    }

    [Fact]
    public void Signatures_where_none_is_asked_are_ignored()
    {
        bench.SetUp();
        var signed = MessageSignatures.Sign(
            new V2GMessage { Header = new MessageHeader { SessionId = bench.SessionId }, Body = new Body { BodyElement = new AuthorizationReq { Id = "x" } } },
            TestPki.V2.Contract.OpenKey()).Header;
        Assert.Equal(ResponseCode.Ok, CodeOf(bench.Say(new V2GMessage { Header = signed, Body = new Body { BodyElement = new ServiceDiscoveryReq() } })!));
    }

    internal static ResponseCode CodeOf(BodyElement response) => Vehicle.V2.ResponseCodes.Of(response)!.Value;

    private static PaymentServiceSelectionReq Selection(PaymentOption payment, params ushort[] services) => new()
    {
        SelectedPaymentOption = payment, SelectedServiceList = new SelectedServiceList { SelectedServices = [.. services.Select(id => new SelectedService { ServiceId = id })] },
    };

    private static StationBench AfterDiscovery()
    {
        var fresh = new StationBench(SessionProtocol.V2);
        fresh.SetUp();
        fresh.Say(new ServiceDiscoveryReq());
        return fresh;
    }

    private static StationBench Contract(bool pay = true, IRevocationSource? revocation = null)
    {
        var fresh = new StationBench(SessionProtocol.V2)
        {
            Security = PlugAndCharge.Tls12,
            Judge = new ContractJudge(PlugAndCharge.ContractsOf(TestPki.V2) with { Revocation = revocation }),
        };
        fresh.SetUp();
        fresh.Say(new ServiceDiscoveryReq());
        fresh.Say(Selection(PaymentOption.Contract, 1, 2));
        if (pay)
        {
            fresh.Say(Details(TestPki.V2.Contract, "DEBUSC12345678L"));
        }

        return fresh;
    }

    private static ResponseCode Show(CertifiedKey key, DateTimeOffset at, IRevocationSource? revocation = null, string emaid = "DEBUSC12345678L")
    {
        var contract = Contract(pay: false, revocation);
        contract.Now = at;
        return CodeOf(contract.Say(Details(key, emaid))!);
    }

    private static PaymentDetailsReq Details(CertifiedKey key, string emaid) => new()
    {
        Emaid = emaid, ContractSignatureCertChain = key.Chain.ToMessage(),
    };

    private static AuthorizationReq Proof(StationBench contract) => new() { Id = "id1", GenChallenge = contract.Challenge };

    private sealed class AllRevoked : IRevocationSource
    {
        public RevocationState StateOf(CertificateHash certificate, DateTimeOffset now) => RevocationState.Revoked;
    }
}
