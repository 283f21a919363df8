using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Ocpp.V201;
using Busbar.TestKit;
using Busbar.Vehicle.Charging;
using StationProfiles = Busbar.Station.SmartCharging;
using Msg = Busbar.Ocpp.V201;

namespace Busbar.Station.Tests.Secc;

public sealed class TalkingCarTests
{
    private readonly CarBench bench = new();

    [Fact]
    public void A_driver_shows_a_card_and_the_energy_that_the_car_got_is_billed()
    {
        Assert.Equal(SessionEnd.Terminated, bench.Run().End);

        var events = bench.Csms.Transactions.ToList();
        Assert.Equal(TransactionEventType.Ended, events[^1].EventType);
        Assert.Equal(Msg.Reason.StoppedByEV, events[^1].TransactionInfo.StoppedReason);
        var billed = (double)(Register(events[^1]) - Register(events[0]));
        Assert.InRange(bench.Car.Battery.StateOfCharge, 0.495, 0.52);
        Assert.InRange(billed / bench.Car.TradedWattHours, 0.99, 1.01);
        Assert.Contains(events, e => e.TransactionInfo.ChargingState == ChargingState.Charging);
    }

    [Fact]
    public void Alternating_current_is_billed_too()
    {
        bench.Evse = new EvseSettings { Id = 1 };
        bench.Services = [EnergyService.Ac];

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);
        var events = bench.Csms.Transactions.ToList();
        Assert.InRange((double)(Register(events[^1]) - Register(events[0])) / bench.Car.TradedWattHours, 0.97, 1.03);
    }

    [Fact]
    [Clause("OCPP 2.0.1 C07.FR.01")]
    public void A_contract_is_authorized_by_its_number_and_the_hashes_of_its_certificates()
    {
        bench.UseContract();
        bench.Csms.Certificate = AuthorizeCertificateStatus.Accepted;

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);

        var asked = Assert.Single(bench.Csms.All<AuthorizeRequest>());
        Assert.Equal(("DEBUSC12345678L", IdTokenKind.EMAID), (asked.IdToken.Value, asked.IdToken.Type));
        Assert.Equal(2, asked.Iso15118CertificateHashData!.Count);
        var leaf = CertificateHash.Of(CarBench.Pki.Contract.Certificate, CarBench.Pki.MoSubCa2.Certificate);
        Assert.Equal(leaf.IssuerKeyHash.ToHex(), asked.Iso15118CertificateHashData[0].IssuerKeyHash);
        Assert.Equal(leaf.SerialNumber.ToHex(), asked.Iso15118CertificateHashData[0].SerialNumber);
        Assert.Equal("DEBUSC12345678L", bench.Csms.Transactions.First(e => e.IdToken is not null).IdToken!.Value);
    }

    [Fact]
    public void A_contract_that_the_operator_calls_revoked_does_not_charge()
    {
        bench.UseContract();
        bench.Csms.Certificate = AuthorizeCertificateStatus.CertificateRevoked;

        var outcome = bench.Run();
        Assert.Equal(SessionEnd.Refused, outcome.End);
        Assert.Contains("FailedCertificateRevoked", outcome.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(bench.Csms.Transactions, e => e.TransactionInfo.ChargingState == ChargingState.Charging);
    }

    [Fact]
    [Clause("OCPP 2.0.1 M01.FR.01")]
    public void A_contract_is_installed_through_the_operator_octet_by_octet()
    {
        bench.UseContract(installs: true);
        var pki = CarBench.Pki;
        byte[]? handedOut = null;
        bench.Csms.MakesCertificates = request =>
        {
            Assert.True(V2Schema.Instance.TryDecode(Convert.FromBase64String(request.ExiRequest), out var decoded, out _));
            var service = new V2ProvisioningService(
                pki.Provisioning, new ChainPolicy([pki.OemRoot.Certificate], CertificateUse.OemProvisioning), new ChainPolicy([pki.MoRoot.Certificate], CertificateUse.Contract));
            Assert.Equal(ProvisioningFault.None, service.Check((V2GMessage)decoded!, pki.OemProvisioning.SubCas, bench.Clock.GetUtcNow(), out var requester));
            Assert.True(V2Schema.Instance.TryEncode(service.HandOut((V2GMessage)decoded!, requester!, new InstalledContract("DEBUSC12345678L", pki.Contract)), out handedOut, out _));
            return new Get15118EVCertificateResponse { Status = Iso15118EVCertificateStatus.Accepted, ExiResponse = Convert.ToBase64String(handedOut!) };
        };

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);
        var asked = Assert.Single(bench.Csms.All<Get15118EVCertificateRequest>());
        Assert.Equal((CertificateAction.Install, V2Namespaces.Definition), (asked.Action, asked.Iso15118SchemaVersion));
        Assert.Equal("DEBUSC12345678L", bench.Car.Credentials!.Contract!.Emaid);
    }

    [Fact]
    [Clause("OCPP 2.0.1 K15.FR.01")]
    public void The_operator_hears_what_the_car_needs_and_its_profile_becomes_the_schedule()
    {
        bench.Csms.OnNeeds = _ => NotifyEVChargingNeedsStatus.Accepted;
        bench.Watch = happening =>
        {
            if (happening.What == "authorized")
                Limit(12_000);
        };

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);
        var needs = bench.Csms.Last<NotifyEVChargingNeedsRequest>();
        Assert.Equal(Msg.EnergyTransferMode.DC, needs.ChargingNeeds.RequestedEnergyTransfer);
        Assert.Equal(30, needs.ChargingNeeds.DcChargingParameters!.StateOfCharge);
        Assert.Equal(4_000, needs.ChargingNeeds.DcChargingParameters.EvEnergyCapacity);
        Assert.Equal(12_000m, bench.Csms.Last<NotifyEVChargingScheduleRequest>().ChargingSchedule.ChargingSchedulePeriod[0].Limit);
    }

    [Fact]
    [Clause("OCPP 2.0.1 K16.FR.02")]
    public void A_new_profile_makes_the_car_negotiate_again()
    {
        var isLowered = false;
        bench.Watch = happening =>
        {
            if (happening.What == "connected" && !isLowered)
            {
                isLowered = true;
                Limit(10_000);
            }
        };

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);
        Assert.Equal(
            [60_000m, 10_000m],
            bench.Csms.All<NotifyEVChargingScheduleRequest>().Select(request => request.ChargingSchedule.ChargingSchedulePeriod[0].Limit));
    }

    [Fact]
    public void The_operator_stops_the_car_and_it_leaves_in_order()
    {
        bench.Plan = new DriverPlan { TargetStateOfCharge = 0.95 };
        var isStopped = false;
        bench.Watch = happening =>
        {
            if (happening.What == "connected" && !isStopped)
            {
                isStopped = true;
                bench.After(5, () => bench.Csms.Ask<RequestStopTransactionRequest, RequestStopTransactionResponse>(
                    new RequestStopTransactionRequest { TransactionId = bench.Station.View(1).TransactionId! }));
            }
        };

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);
        Assert.Equal(Msg.Reason.Remote, bench.Csms.Transactions.Last().TransactionInfo.StoppedReason);
        Assert.InRange(bench.Car.Battery.StateOfCharge, 0.29, 0.4);
    }

    [Fact]
    public void A_dynamic_session_follows_a_negative_setpoint_and_the_export_register_counts()
    {
        bench.Evse = bench.Evse with { DischargeAmperes = 100 };
        bench.Services = [EnergyService.DcBpt];
        bench.Protocols = [SessionProtocol.V20Dc];
        bench.IsDynamic = true;
        bench.Plan = new DriverPlan { FeedsBack = true, LeastStateOfCharge = 0.2, TargetStateOfCharge = 0.3, Departure = bench.Clock.GetUtcNow().AddMinutes(3) };
        bench.Watch = happening =>
        {
            if (happening.What == "connected")
                Command(-8_000);
        };

        Assert.Equal(SessionEnd.Terminated, bench.Run().End);
        Assert.InRange(bench.Car.ReturnedWattHours, 50, 450);
        Assert.InRange(bench.Station.Core.Evses[0].Meter.ExportWattHours / bench.Car.ReturnedWattHours, 0.97, 1.03);
        Assert.True(bench.Car.Battery.StateOfCharge >= 0.199, $"{bench.Car.Battery.StateOfCharge}");
    }

    private void Command(decimal watts)
    {
        bench.Station.Core.Profiles.Install(Setpoint(watts), replacesSameLevel: true);
        bench.Station.Core.Power.Rebalance();
    }

    private StationProfiles.InstalledProfile Setpoint(decimal watts) => new(
        1,
        new StationProfiles.ChargingProfile(
            9, 1, StationProfiles.ProfilePurpose.TxDefaultProfile, StationProfiles.ProfileKind.Relative,
            [new StationProfiles.ChargingSchedule(1, StationProfiles.RateUnit.W, [new StationProfiles.SchedulePeriod(0, null) { Setpoint = watts }])]),
        bench.Clock.GetUtcNow());

    private void Limit(decimal watts) => bench.Csms.Ask<SetChargingProfileRequest, SetChargingProfileResponse>(new SetChargingProfileRequest
    {
        EvseId = 1,
        ChargingProfile = new Msg.ChargingProfile
        {
            Id = 1,
            StackLevel = 1,
            ChargingProfilePurpose = ChargingProfilePurpose.TxDefaultProfile,
            ChargingProfileKind = ChargingProfileKind.Relative,
            ChargingSchedule =
            [
                new Msg.ChargingSchedule
                {
                    Id = 1, ChargingRateUnit = ChargingRateUnit.W, ChargingSchedulePeriod = [new ChargingSchedulePeriod { StartPeriod = 0, Limit = watts }],
                },
            ],
        },
    });

    private static decimal Register(TransactionEventRequest request) =>
        request.MeterValue!.SelectMany(value => value.SampledValue).Last(value => value.Measurand is null or Measurand.EnergyActiveImportRegister).Value;
}
