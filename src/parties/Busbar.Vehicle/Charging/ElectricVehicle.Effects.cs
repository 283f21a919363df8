using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Vehicle;

namespace Busbar.Vehicle.Charging;

// What the controller wants done.
public sealed partial class ElectricVehicle
{
    /// <inheritdoc/>
    public void Execute(EvccEffect effect)
    {
        Settle();
        switch (effect)
        {
            case EvccEffect.Agreed agreed:
                Say("protocol", agreed.Protocol.Namespace);
                break;
            case EvccEffect.Opened opened:
                Say("session", $"{opened.SessionId} at {opened.EvseId}{(opened.IsResumed ? ", resumed" : "")}");
                break;
            case EvccEffect.Selected selected:
                service = selected.Service;
                isDynamic = selected.IsDynamic;
                Granted(VehicleWish.RenegotiateService);
                Say("service", $"{selected.Service}{(selected.IsDynamic ? ", dynamic" : "")}, paid {(selected.HasContract ? "by contract" : "by other means")}");
                break;
            case EvccEffect.Install install:
                Credentials = Credentials! with { Contract = install.Contract, WantsUpdate = false };
                Say("contract", install.Contract.Emaid);
                break;
            case EvccEffect.Authorized:
                Say("authorized", "");
                break;
            case EvccEffect.Chosen chosen:
                profile = chosen.Profile;
                Granted(VehicleWish.RenegotiateSchedule);
                break;
            case EvccEffect.ConnectBattery:
                isConnected = true;
                chargingSince ??= clock.GetUtcNow();
                Say("connected", $"{Battery.StateOfCharge:P0}");
                break;
            case EvccEffect.DisconnectBattery:
                isConnected = false;
                supply = supply with { PresentAmperes = null, PresentVolts = null, TargetWatts = null };
                Say("disconnected", $"{Battery.StateOfCharge:P0}, {tradedWattHours / 1000:0.00} kWh");
                break;
            case EvccEffect.Reported reported:
                supply = Merge(supply, reported.Report);
                break;
            case EvccEffect.End end:
                isConnected = false;
                Outcome = end.Outcome;
                Say("ended", $"{end.Outcome.End}: {end.Outcome.Reason}");
                break;
        }
    }

    // A wish that was granted is a wish no more.
    private void Granted(VehicleWish granted) => wish = wish == granted ? VehicleWish.Charge : wish;

    // What a station does not say again still holds; what flows is always said anew.
    private static SupplyReport Merge(SupplyReport known, SupplyReport said) => said with
    {
        MostWatts = said.MostWatts ?? known.MostWatts,
        MostAmperes = said.MostAmperes ?? known.MostAmperes,
        MostVolts = said.MostVolts ?? known.MostVolts,
        MostDischargeWatts = said.MostDischargeWatts ?? known.MostDischargeWatts,
        TargetWatts = said.TargetWatts ?? known.TargetWatts,
        PresentVolts = said.PresentVolts ?? known.PresentVolts,
        PresentAmperes = said.PresentAmperes ?? known.PresentAmperes,
        Meter = said.Meter ?? known.Meter,
    };
}
