using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;

namespace Busbar.Iso15118.Tests.Sessions;

public sealed class DinSessionTests
{
    private readonly SessionRig rig = new();

    public DinSessionTests() => rig.Vehicle.Settings = rig.Vehicle.Settings with { Protocols = [SessionProtocol.Din70121] };

    [Fact]
    public void A_car_charges_with_direct_current()
    {
        var (station, vehicle) = rig.Run();

        Assert.Equal((SessionEnd.Terminated, SessionEnd.Terminated), (station.End, vehicle.End));
        Assert.Equal(
            "SupportedAppProtocol SessionSetup ServiceDiscovery ServicePaymentSelection ContractAuthentication ChargeParameterDiscovery CableCheck PreCharge "
            + "PowerDelivery CurrentDemand PowerDelivery WeldingDetection SessionStop",
            rig.Shape());
        Assert.Contains(rig.Supply.Effects, effect => effect is SeccEffect.Reported { Report.TargetAmperes: 100 });
        Assert.False(rig.Supply.Supply.IsContactorClosed);
    }

    [Fact]
    public void The_station_can_stop_the_car()
    {
        rig.Vehicle.LoopsBeforeStop = 1_000;
        rig.Vehicle.Seen = (_, loops) =>
        {
            if (loops == 3)
            {
                rig.Supply.Session.Post(new SeccEvent.Notify(SupplyNotice.Stop));
            }
        };

        Assert.True(rig.Run().Station.IsOrderly);
        Assert.InRange(rig.Vehicle.Loops, 3, 6);
    }

    [Fact]
    public void Without_voltage_the_car_is_not_connected()
    {
        rig.Supply.PreChargesTo = 200;

        var (station, vehicle) = rig.Run();

        Assert.Equal("PreCharge", vehicle.Reason);
        Assert.Equal((SessionEnd.Disconnected, SessionEnd.TimedOut), (station.End, vehicle.End));
        Assert.DoesNotContain(rig.Supply.Effects, effect => effect is SeccEffect.CloseContactor);
    }

    [Fact]
    public void The_evse_is_told_as_octets()
    {
        rig.Supply.Settings = rig.Supply.Settings with { EvseId = "DE*ABC*E1" };
        rig.Run();
        var setup = rig.Bodies.OfType<V2GMessage>().Select(message => message.Body.BodyElement).OfType<SessionSetupRes>().Single();
        Assert.Equal("44452A4142432A4531", setup.EvseId.ToHex());
    }
}
