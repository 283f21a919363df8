using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.Vehicle;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Sessions;

public sealed class V2SessionTests
{
    private readonly SessionRig rig = new();

    public V2SessionTests() => rig.Vehicle.Settings = rig.Vehicle.Settings with { Protocols = [SessionProtocol.V2] };

    [Fact]
    public void A_car_charges_with_direct_current_paid_by_card()
    {
        var (station, vehicle) = rig.Run();

        Assert.Equal(SessionEnd.Terminated, station.End);
        Assert.Equal(SessionEnd.Terminated, vehicle.End);
        Assert.Equal(
            "SupportedAppProtocol SessionSetup ServiceDiscovery PaymentServiceSelection Authorization ChargeParameterDiscovery CableCheck PreCharge "
            + "PowerDelivery CurrentDemand PowerDelivery WeldingDetection SessionStop",
            rig.Shape());
        Assert.Contains(rig.Supply.Effects, effect => effect is SeccEffect.Reported { Report.TargetAmperes: 100 });
        Assert.False(rig.Supply.Supply.IsContactorClosed);
    }

    [Fact]
    public void A_car_charges_with_alternating_current_paid_by_card()
    {
        UseAlternatingCurrent();

        var (station, vehicle) = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (station.End, vehicle.End));
        Assert.Equal(
            "SupportedAppProtocol SessionSetup ServiceDiscovery PaymentServiceSelection Authorization ChargeParameterDiscovery "
            + "PowerDelivery ChargingStatus PowerDelivery SessionStop",
            rig.Shape());
        Assert.Equal(3, rig.Supply.One<SeccEffect.Schedule>().Needs.Phases);
    }

    [Fact]
    public void A_contract_pays_and_the_meter_is_signed_when_a_receipt_is_due()
    {
        UseContract();
        rig.Supply.Settings = rig.Supply.Settings with { ReceiptEvery = TimeSpan.FromSeconds(0.5) };
        rig.Vehicle.LoopsBeforeStop = 12;

        var (station, vehicle) = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (station.End, vehicle.End));
        Assert.Contains("PaymentServiceSelection PaymentDetails Authorization", rig.Shape(), StringComparison.Ordinal);
        Assert.Contains("CurrentDemand MeteringReceipt CurrentDemand", rig.Shape(), StringComparison.Ordinal);
        Assert.Equal("DEBUSC12345678L", rig.Supply.One<SeccEffect.Authorize>().Contract?.Emaid);
        Assert.Contains(rig.Supply.Effects, effect => effect is SeccEffect.MeterSigned { Meter.ImportWattHours: 1000 });
    }

    [Fact]
    public void Without_TLS_no_contract_is_offered_or_shown()
    {
        UseContract();
        rig.StationSecurity = rig.VehicleSecurity = ChannelSecurity.PlainText;

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.DoesNotContain("PaymentDetails", rig.Shape(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_contract_is_installed_or_renewed_on_the_way(bool isUpdate)
    {
        UseContract();
        var credentials = rig.Vehicle.Credentials!;
        rig.Vehicle.Credentials = credentials with { Contract = isUpdate ? credentials.Contract : null, WantsUpdate = isUpdate };
        rig.Supply.MakesCertificates = PlugAndCharge.HandOutV2;

        var (station, vehicle) = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (station.End, vehicle.End));
        var order = rig.Supply.One<SeccEffect.MakeCertificates>();
        Assert.Equal(isUpdate, order.IsUpdate);
        Assert.Contains(isUpdate ? "CertificateUpdate PaymentDetails" : "CertificateInstallation PaymentDetails", rig.Shape(), StringComparison.Ordinal);
    }

    [Fact]
    [Clause("V2G2-680")]
    public void The_station_renegotiates_when_its_limit_changes()
    {
        rig.Vehicle.LoopsBeforeStop = 20;
        var isAsked = false;
        rig.Vehicle.Seen = (_, loops) =>
        {
            if (loops == 4 && !isAsked)
            {
                isAsked = true;
                rig.Supply.Supply = rig.Supply.Supply with { Limits = rig.Supply.Supply.Limits with { MostWatts = 20_000 } };
                rig.Supply.Session.Post(new SeccEvent.Notify(SupplyNotice.RenegotiateSchedule));
            }
        };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains(
            "CurrentDemand PowerDelivery ChargeParameterDiscovery CableCheck PreCharge PowerDelivery CurrentDemand", rig.Shape(), StringComparison.Ordinal);
        Assert.Equal([100_000d, 20_000d], rig.Supply.Effects.OfType<SeccEffect.Chosen>().Select(chosen => chosen.Profile.Steps[0].Watts));
    }

    [Fact]
    public void Alternating_current_flows_on_while_schedules_are_renegotiated()
    {
        UseAlternatingCurrent();
        rig.Vehicle.LoopsBeforeStop = 8;
        rig.Vehicle.Seen = (effect, loops) =>
        {
            var wish = loops == 3 && !rig.Vehicle.Effects.OfType<EvccEffect.Chosen>().Skip(1).Any() ? VehicleWish.RenegotiateSchedule : VehicleWish.Charge;
            rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with { Wish = wish };
        };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains("ChargingStatus PowerDelivery ChargeParameterDiscovery PowerDelivery ChargingStatus", rig.Shape(), StringComparison.Ordinal);
        Assert.Single(rig.Supply.Effects.OfType<SeccEffect.OpenContactor>());
    }

    [Fact]
    [Clause("V2G2-740")]
    public void A_paused_session_goes_on_under_its_number()
    {
        rig.Vehicle.Seen = (_, loops) => rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with { Wish = loops >= 2 ? VehicleWish.Pause : VehicleWish.Charge };
        var (station, vehicle) = rig.Run();
        Assert.Equal((SessionEnd.Paused, SessionEnd.Paused), (station.End, vehicle.End));
        Assert.Equal(station.Paused, vehicle.Paused);

        rig.Supply.Paused = station.Paused;
        rig.Vehicle.Seen = null;
        rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with { Wish = VehicleWish.Charge };
        rig.Vehicle.Settings = rig.Vehicle.Settings with { Paused = vehicle.Paused };
        rig.Vehicle.LoopsBeforeStop = 20;
        var again = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (again.Station.End, again.Vehicle.End));
        Assert.True(rig.Supply.Effects.OfType<SeccEffect.Opened>().Last().IsResumed);
        Assert.Equal(2, rig.Supply.Effects.OfType<SeccEffect.Opened>().Select(opened => opened.SessionId).Count(id => id == station.Paused!.SessionId));
    }

    [Fact]
    public void The_cheapest_schedule_that_suffices_is_chosen_by_its_tariff()
    {
        var start = rig.Clock.GetUtcNow();
        rig.Supply.Offers =
        [
            Offer(1, start, (0, 50_000, 0.60m), (3600, 50_000, 0.50m)),
            Offer(2, start, (0, 50_000, 0.40m), (3600, 50_000, 0.20m)),
            Offer(3, start, (0, 1_000, 0.10m), (3600, 1_000, 0.10m)),
        ];
        rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with { Departure = start.AddHours(2) };

        Assert.True(rig.Run().Station.IsOrderly);
        var profile = rig.Supply.One<SeccEffect.Chosen>().Profile;
        Assert.Equal(2, profile.OfferId);
        Assert.Equal([0d, 50_000d], profile.Steps.Select(step => step.Watts));
    }

    [Fact]
    public void Services_beside_charging_are_asked_for_and_selected()
    {
        rig.Supply.Settings = rig.Supply.Settings with
        {
            ValueAddedServicesV2 = [new ValueAddedService(ValueAddedService.InternetV2, "Internet", null, true, new Dictionary<short, IReadOnlyDictionary<string, string>>
            {
                [3] = new Dictionary<string, string> { ["Protocol"] = "https", ["Port"] = "443" },
            })],
        };
        rig.Vehicle.Settings = rig.Vehicle.Settings with { WantedServices = [ValueAddedService.InternetV2] };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.Contains("ServiceDiscovery ServiceDetail PaymentServiceSelection", rig.Shape(), StringComparison.Ordinal);
        var selection = rig.Bodies.OfType<V2GMessage>().Select(message => message.Body.BodyElement).OfType<PaymentServiceSelectionReq>().Single();
        Assert.Equal((ValueAddedService.InternetV2, (short?)3), (selection.SelectedServiceList.SelectedServices[1].ServiceId, selection.SelectedServiceList.SelectedServices[1].ParameterSetId));
    }

    [Fact]
    public void A_driver_may_take_minutes_to_show_a_card()
    {
        rig.Supply.Thinks = TimeSpan.FromSeconds(40);
        rig.Supply.FindsInsulation = InsulationState.Valid;
        rig.Supply.Seen = effect => rig.Supply.Thinks = effect is SeccEffect.Authorize ? TimeSpan.FromSeconds(1) : rig.Supply.Thinks;

        Assert.True(rig.Run().Station.IsOrderly);
    }

    private static PowerOffer Offer(int id, DateTimeOffset start, params (int From, double Watts, decimal Price)[] periods) => new()
    {
        Id = id, Start = start, Duration = TimeSpan.FromHours(2), Currency = "EUR",
        Periods = [.. periods.Select(period => new OfferPeriod(TimeSpan.FromSeconds(period.From), period.Watts, 0, period.Price))],
    };

    private void UseContract()
    {
        rig.StationSecurity = rig.VehicleSecurity = PlugAndCharge.Tls12;
        rig.Judge = PlugAndCharge.JudgeOf(TestPki.V2);
        rig.Vehicle.Credentials = PlugAndCharge.CredentialsOf(TestPki.V2);
        rig.Supply.Settings = rig.Supply.Settings with { AcceptsContracts = true, InstallsCertificates = true };
    }

    private void UseAlternatingCurrent()
    {
        rig.Supply.Settings = rig.Supply.Settings with { Services = [EnergyService.Ac] };
        rig.Supply.Supply = rig.Supply.Supply with { Limits = new SupplyLimits { MostWatts = 22_000, MostAmperes = 32, MostVolts = 230 } };
        rig.Vehicle.Settings = rig.Vehicle.Settings with { Services = [EnergyService.Ac] };
        rig.Vehicle.Vehicle = rig.Vehicle.Vehicle with
        {
            Limits = new VehicleLimits { MostWatts = 11_000, MostAmperes = 16, LeastAmperes = 6, MostVolts = 253, Phases = 3 },
        };
    }
}
