using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.Vehicle;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Sessions;

public sealed class V20SessionTests
{
    private const string Beginning = "SupportedAppProtocol SessionSetup AuthorizationSetup Authorization ServiceDiscovery ServiceDetail ServiceSelection ";

    private const string DcEnd = "PowerDelivery DcWeldingDetection SessionStop";

    private readonly SessionRig rig = new();

    public V20SessionTests()
    {
        rig.StationSecurity = rig.VehicleSecurity = PlugAndCharge.Mutual;
        rig.Vehicle.Settings = rig.Vehicle.Settings with { Protocols = [SessionProtocol.V20Dc, SessionProtocol.V20Ac] };
    }

    public static TheoryData<EnergyService, bool> Modes
    {
        get
        {
            TheoryData<EnergyService, bool> data = [];
            foreach (var service in Enum.GetValues<EnergyService>())
            {
                data.Add(service, false);
                data.Add(service, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void A_car_charges_by_every_service_in_both_control_modes(EnergyService service, bool isDynamic)
    {
        Use(service, isDynamic);

        var (station, vehicle) = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (station.End, vehicle.End));
        Assert.Equal(
            service.IsDirectCurrent()
                ? Beginning + "DcChargeParameterDiscovery ScheduleExchange DcCableCheck DcPreCharge PowerDelivery DcChargeLoop " + DcEnd
                : Beginning + "AcChargeParameterDiscovery ScheduleExchange PowerDelivery AcChargeLoop PowerDelivery SessionStop",
            rig.Shape());
        var needs = rig.Supply.One<SeccEffect.Schedule>().Needs;
        Assert.Equal((service, isDynamic), (needs.Service, needs.IsDynamic));
        Assert.Equal(service.IsBidirectional(), needs.MostDischargeWatts is not null);
        Assert.Equal(isDynamic ? 0 : 1, rig.Supply.One<SeccEffect.Chosen>().Profile.OfferId);
        Assert.False(rig.Supply.Supply.IsContactorClosed);
    }

    [Fact]
    public void In_dynamic_control_the_station_makes_the_car_feed_back()
    {
        Use(EnergyService.DcBpt, isDynamic: true);
        rig.Supply.Supply = rig.Supply.Supply with { TargetWatts = -15_000 };
        var departure = rig.Clock.GetUtcNow().AddHours(8);
        rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with { MostV2XWattHours = 10_000, LeastV2XWattHours = -20_000, Departure = departure };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains(rig.Vehicle.Effects, effect => effect is EvccEffect.Reported { Report.PresentAmperes: < -30 });
        var needs = rig.Supply.One<SeccEffect.Schedule>().Needs;
        Assert.Equal((10_000d, -20_000d), (needs.MostV2XWattHours, needs.LeastV2XWattHours));
        Assert.InRange((departure - needs.Departure!.Value).TotalSeconds, 0, 1); // told in whole seconds
    }

    [Fact]
    public void In_scheduled_control_the_car_feeds_back_by_a_negative_current()
    {
        Use(EnergyService.DcBpt, isDynamic: false);
        rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with { TargetAmperes = -25 };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains(rig.Supply.Effects, effect => effect is SeccEffect.Reported { Report.TargetAmperes: -25 });
    }

    [Fact]
    public void With_alternating_current_the_commanded_power_reaches_the_car()
    {
        Use(EnergyService.AcBpt, isDynamic: true);
        rig.Supply.Supply = rig.Supply.Supply with { TargetWatts = -7_400 };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains(rig.Vehicle.Effects, effect => effect is EvccEffect.Reported { Report.TargetWatts: -7_400 });
    }

    [Fact]
    public void A_contract_pays_and_the_meter_is_confirmed_beside_the_loop()
    {
        UseContract();
        rig.Supply.Settings = rig.Supply.Settings with { ReceiptEvery = TimeSpan.FromSeconds(1) };
        rig.Vehicle.LoopsBeforeStop = 20;

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Equal("DEBUSC12345678L", rig.Supply.One<SeccEffect.Authorize>().Contract?.Emaid);
        Assert.Contains(rig.Supply.Effects, effect => effect is SeccEffect.MeterSigned { Meter.ImportWattHours: 1000 });
        Assert.Equal(
            rig.Messages.Count(name => name.StartsWith("MeteringConfirmation", StringComparison.Ordinal)),
            rig.Payloads.Count(payload => payload == V2GtpPayloadType.MeteringConfirmation));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    public void A_contract_is_installed_even_when_it_takes_several_requests(int seconds)
    {
        UseContract();
        rig.Vehicle.Credentials = rig.Vehicle.Credentials! with { Contract = null };
        rig.Supply.MakesCertificates = request => PlugAndCharge.HandOutV20(request);
        var thinks = rig.Supply.Thinks;
        rig.Supply.Thinks = TimeSpan.FromSeconds(seconds);
        rig.Supply.Seen = effect => rig.Supply.Thinks = effect is SeccEffect.MakeCertificates ? thinks : rig.Supply.Thinks;

        var (station, vehicle) = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (station.End, vehicle.End));
        Assert.Equal("DEBUSC12345678L", rig.Supply.One<SeccEffect.Authorize>().Contract?.Emaid);
        Assert.Equal(seconds == 0 ? 1 : 3, rig.Messages.Count(name => name == "CertificateInstallationReq"));
    }

    [Fact]
    [Clause("V2G20-2226")]
    public void A_contract_that_is_not_accepted_leaves_other_means()
    {
        UseContract();
        rig.Supply.Verdict = AuthorizationVerdict.ContractCanceled;
        rig.Supply.Seen = effect => rig.Supply.Verdict = effect is SeccEffect.Authorize { Contract: not null } ? AuthorizationVerdict.Accepted : rig.Supply.Verdict;

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Equal([true, false], rig.Supply.Effects.OfType<SeccEffect.Authorize>().Select(authorize => authorize.Contract is not null));
        Assert.Contains(rig.Bodies, body => body is AuthorizationRes { ResponseCode: ResponseCode.WarningGeneralPnCAuthorizationError });
    }

    [Fact]
    public void Schedules_are_renegotiated_beside_the_loop_while_energy_flows()
    {
        Use(EnergyService.Dc, isDynamic: false);
        rig.Vehicle.LoopsBeforeStop = 30;
        Lower(afterLoops: 5, SupplyNotice.RenegotiateSchedule);

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Equal([100_000d, 20_000d], rig.Supply.Effects.OfType<SeccEffect.Chosen>().Select(chosen => chosen.Profile.Steps[0].Watts));
        Assert.Contains(V2GtpPayloadType.ScheduleRenegotiation, rig.Payloads);
        Assert.Single(rig.Supply.Effects.OfType<SeccEffect.OpenContactor>());
        Assert.Single(rig.Supply.Effects.OfType<SeccEffect.CloseContactor>());
    }

    [Fact]
    public void Schedules_are_renegotiated_between_two_loops_without_switching_off()
    {
        Use(EnergyService.Dc, isDynamic: false);
        rig.Vehicle.Settings = rig.Vehicle.Settings with { RenegotiatesAside = false };
        rig.Vehicle.LoopsBeforeStop = 30;
        Lower(afterLoops: 5, SupplyNotice.RenegotiateSchedule);

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains("DcChargeLoop PowerDelivery ScheduleExchange PowerDelivery DcChargeLoop", rig.Shape(), StringComparison.Ordinal);
        Assert.Single(rig.Supply.Effects.OfType<SeccEffect.OpenContactor>());
    }

    [Fact]
    [Clause("V2G20-1477")]
    public void Services_are_renegotiated_in_the_same_session()
    {
        Use(EnergyService.DcBpt, isDynamic: false);
        rig.Supply.Settings = rig.Supply.Settings with { Services = [EnergyService.Dc, EnergyService.DcBpt] };
        rig.Vehicle.LoopsBeforeStop = 12;
        Lower(afterLoops: 4, SupplyNotice.RenegotiateService);
        var react = rig.Vehicle.Seen;
        rig.Vehicle.Seen = (effect, loops) =>
        {
            react!(effect, loops);
            if (effect is EvccEffect.DisconnectBattery)
            {
                rig.Vehicle.Settings = rig.Vehicle.Settings with { Services = [EnergyService.Dc] };
            }
        };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Equal([EnergyService.DcBpt, EnergyService.Dc], rig.Supply.Effects.OfType<SeccEffect.Schedule>().Select(schedule => schedule.Needs.Service));
        Assert.Contains("DcWeldingDetection SessionStop ServiceDiscovery", rig.Shape(), StringComparison.Ordinal);
        Assert.Single(rig.Supply.Effects.OfType<SeccEffect.Opened>());
    }

    [Fact]
    [Clause("V2G20-2122")]
    public void A_paused_session_goes_on_under_its_number()
    {
        Use(EnergyService.Dc, isDynamic: true);
        Lower(afterLoops: 2, SupplyNotice.Pause);
        var (station, vehicle) = rig.Run();
        Assert.Equal((SessionEnd.Paused, SessionEnd.Paused), (station.End, vehicle.End));

        rig.Supply.Paused = station.Paused;
        rig.Vehicle.Seen = null;
        rig.Vehicle.Settings = rig.Vehicle.Settings with { Paused = vehicle.Paused };
        rig.Vehicle.LoopsBeforeStop = 10;

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.True(rig.Supply.Effects.OfType<SeccEffect.Opened>().Last().IsResumed);
    }

    [Fact]
    [Clause("V2G20-1864")]
    public void A_car_above_its_schedule_is_warned_and_goes_on()
    {
        Use(EnergyService.Dc, isDynamic: false);
        rig.Supply.Offers = [PowerOffer.Flat(rig.Clock.GetUtcNow(), 10_000)];

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains(rig.Bodies, body => body is DcChargeLoopRes { ResponseCode: ResponseCode.WarningEvPowerProfileViolation });
    }

    [Fact]
    public void Prices_decide_which_schedule_is_chosen()
    {
        Use(EnergyService.Dc, isDynamic: false);
        var start = rig.Clock.GetUtcNow();
        PowerOffer Offer(int id, decimal price) => new()
        {
            Id = id, Start = start, Duration = TimeSpan.FromHours(4), Currency = "EUR", Periods = [new OfferPeriod(TimeSpan.Zero, 50_000, 0, price)],
        };
        rig.Supply.Offers = [Offer(1, 0.55m), Offer(2, 0.35m), Offer(3, 0.45m)];

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Equal(2, rig.Supply.One<SeccEffect.Chosen>().Profile.OfferId);
    }

    private void Use(EnergyService service, bool isDynamic)
    {
        rig.Supply.Settings = rig.Supply.Settings with { Services = [service] };
        rig.Vehicle.Settings = rig.Vehicle.Settings with { Services = [service], PrefersDynamic = isDynamic };
        if (isDynamic && service.IsDirectCurrent())
        {
            rig.Supply.Supply = rig.Supply.Supply with { TargetWatts = 30_000 };
        }
    }

    private void UseContract()
    {
        Use(EnergyService.Dc, isDynamic: false);
        rig.Judge = PlugAndCharge.JudgeOf(TestPki.V20);
        rig.Vehicle.Credentials = PlugAndCharge.CredentialsOf(TestPki.V20);
        rig.Supply.Settings = rig.Supply.Settings with { AcceptsContracts = true, InstallsCertificates = true };
    }

    private void Lower(int afterLoops, SupplyNotice notice)
    {
        var isAsked = false;
        rig.Vehicle.Seen = (_, loops) =>
        {
            if (loops == afterLoops && !isAsked)
            {
                isAsked = true;
                rig.Supply.Supply = rig.Supply.Supply with { Limits = rig.Supply.Supply.Limits with { MostWatts = 20_000 } };
                rig.Supply.Session.Post(new SeccEvent.Notify(notice));
            }
        };
    }
}
