using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;
using Busbar.Station.Vehicles;

namespace Busbar.Station.Secc;

// The simulated power electronics behind the session.
internal sealed partial class SeccCar
{
    // An offer that changed by less is no news.
    private const double NewsShare = 0.01;

    private static readonly TimeSpan ContactorTime = TimeSpan.FromMilliseconds(100);

    private SupplyOffer offer = SupplyOffer.None;
    private EnergyNeeds? needs;
    private VehicleReport report = new();
    private InsulationState insulation;
    private bool isContactorClosed;
    private double outletVolts;
    private double toldWatts;

    /// <summary>Whether the car was connected once: before that it counts as wanting energy.</summary>
    private bool isSettled;

    private bool isFlowing => isContactorClosed && !report.IsComplete;

    public SupplyView Supply
    {
        get
        {
            unit.Settle();
            var volts = unit.Settings.IsDirectCurrent ? outletVolts : unit.Settings.Volts;
            var watts = PowerWatts;
            return new SupplyView
            {
                Limits = Limits,
                PresentVolts = volts,
                PresentWatts = watts,
                PresentAmperes = volts > 0 ? watts / volts : 0,
                TargetWatts = unit.State.IsPowerPathClosed ? offer.PowerWatts : null,
                IsContactorClosed = isContactorClosed,
                Insulation = insulation,
                Fault = unit.State.Status == Evses.EvseStatus.Faulted ? SupplyFault.Malfunction : SupplyFault.None,
                Meter = new MeterReading($"{station.Settings.Id}-{unit.Id}", unit.Meter.ImportWattHours, unit.Meter.ExportWattHours, station.Now),
            };
        }
    }

    private SupplyLimits Limits
    {
        get
        {
            var settings = unit.Settings;

            // Before the contactor closes nothing is offered yet, and a setpoint that feeds back is no limit: then the EVSE's own counts.
            var watts = !unit.State.IsPowerPathClosed ? Math.Max(0, station.Power.LimitOf(unit, station.Now).Watts)
                : offer.PowerWatts < 0 ? settings.MaxWatts : offer.PowerWatts;
            return settings.IsDirectCurrent
                ? new SupplyLimits
                {
                    MostWatts = watts, MostAmperes = Math.Min(settings.Amperes, outletVolts > 0 ? watts / outletVolts : settings.Amperes),
                    MostVolts = secc.MostVolts, MostDischargeWatts = settings.DischargeAmperes * settings.Volts, MostDischargeAmperes = settings.DischargeAmperes,
                }
                : new SupplyLimits
                {
                    MostWatts = watts, MostAmperes = unit.State.IsPowerPathClosed ? Math.Max(0, offer.CurrentAmperes) : settings.Amperes,
                    MostVolts = settings.Volts, Phases = settings.Phases,
                    MostDischargeWatts = settings.DischargeAmperes * settings.Volts * settings.Phases, MostDischargeAmperes = settings.DischargeAmperes,
                };
        }
    }

    /// <summary>What flows: with direct current what the car asked for or the station commands, with alternating current what the car draws.</summary>
    private double PowerWatts
    {
        get
        {
            if (!isContactorClosed || !unit.State.IsPowerPathClosed || report.IsComplete)
                return 0;
            var most = Math.Max(0, offer.PowerWatts);
            if (!unit.Settings.IsDirectCurrent)
                return Math.Min(report.PresentWatts ?? AssumedWatts(), most);
            if (needs is { IsDynamic: true })
                return Math.Clamp(offer.PowerWatts, -Math.Min(report.MostDischargeWatts ?? 0, unit.Settings.DischargeAmperes * outletVolts), report.MostWatts ?? most);
            var amperes = Math.Clamp(report.TargetAmperes ?? 0, -unit.Settings.DischargeAmperes, unit.Settings.Amperes);
            return Math.Min(amperes * outletVolts, most);
        }
    }

    // A car of ISO 15118-2 does not say what it draws: it draws what its charger can.
    private double AssumedWatts() =>
        needs is { MostAmperes: { } amperes } ? amperes * unit.Settings.Volts * Math.Min(needs.Phases, offer.Phases) : offer.PowerWatts;

    public void Offer(SupplyOffer offer)
    {
        this.offer = offer;
        if (isAwaitingDriver && unit.State.IsPowerPathClosed)
        {
            isAwaitingDriver = false;
            Session?.Post(new SeccEvent.Authorized(AuthorizationVerdict.Accepted));
        }

        if (isContactorClosed && !unit.State.IsPowerPathClosed)
            Session?.Post(new SeccEvent.Notify(SupplyNotice.Stop));
        else if (isContactorClosed && desk.HasNewSchedule(toldWatts, NewsShare) is { } watts)
        {
            toldWatts = watts;
            Session?.Post(new SeccEvent.Notify(SupplyNotice.RenegotiateSchedule));
        }
    }
}
