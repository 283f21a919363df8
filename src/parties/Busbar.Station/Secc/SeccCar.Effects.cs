using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Station;

namespace Busbar.Station.Secc;

// What the session wants done.
internal sealed partial class SeccCar
{
    private string? identity;
    private bool isAwaitingDriver;

    public void Execute(SeccEffect effect)
    {
        unit.Settle();
        switch (effect)
        {
            case SeccEffect.Agreed agreed:
                station.Say("secc", $"EVSE {unit.Id} speaks {agreed.Protocol.Namespace}");
                break;
            case SeccEffect.Opened opened:
                identity = opened.VehicleId;
                station.Say("secc", $"EVSE {unit.Id} session {opened.SessionId}{(opened.IsResumed ? " resumed" : "")} with {opened.VehicleId}");
                break;
            case SeccEffect.Authorize authorize:
                Authorize(authorize.Contract);
                break;
            case SeccEffect.MakeCertificates make:
                desk.MakeCertificates(make, Session!);
                break;
            case SeccEffect.Schedule schedule:
                needs = schedule.Needs;
                desk.MakeSchedule(schedule.Needs, Session!, watts => toldWatts = watts);
                break;
            case SeccEffect.Chosen chosen:
                desk.TellChosen(chosen.Profile);
                break;
            case SeccEffect.CheckCable:
                insulation = InsulationState.Unknown;
                station.Agenda.In(secc.CableCheckTime, () => insulation = InsulationState.Valid);
                break;
            case SeccEffect.PreCharge charge:
                outletVolts = charge.Volts;
                break;
            case SeccEffect.CloseContactor:
                station.Agenda.In(ContactorTime, CloseContactor);
                break;
            case SeccEffect.OpenContactor:
                isContactorClosed = false;
                outletVolts = 0;
                report = report with { TargetAmperes = null, PresentWatts = null };
                Tell();
                break;
            case SeccEffect.Reported reported:
                Take(reported.Report);
                break;
            case SeccEffect.MeterSigned signed:
                station.Say("receipt", $"EVSE {unit.Id} meter {signed.Meter.MeterId} at {signed.Meter.ImportWattHours:0} Wh");
                break;
            case SeccEffect.End end:
                isContactorClosed = false;
                isAwaitingDriver = false;
                Outcome = end.Outcome;
                Paused = end.Outcome.Paused;
                station.Say("secc", $"EVSE {unit.Id} {end.Outcome.End}: {end.Outcome.Reason}");
                Tell();
                break;
        }
    }

    private void Authorize(ShownContract? contract)
    {
        if (contract is not null)
            desk.Authorize(contract, Session!);
        else if (unit.State.IsPowerPathClosed)
            Session!.Post(new SeccEvent.Authorized(AuthorizationVerdict.Accepted));
        else
            isAwaitingDriver = true;
    }

    // The EVSE may have been stopped while the contactor moved.
    private void CloseContactor()
    {
        if (Outcome is not null || !unit.State.IsPowerPathClosed)
            return;
        unit.Settle();
        isContactorClosed = true;
        isSettled = true;
        Session!.Post(new SeccEvent.SupplyChanged());
        Tell();
    }

    private void Take(VehicleReport fresh)
    {
        var before = PowerWatts;
        report = fresh with { StateOfCharge = fresh.StateOfCharge ?? report.StateOfCharge };
        if (unit.Settings.IsDirectCurrent && isContactorClosed && fresh.TargetVolts is { } volts)
            outletVolts = Math.Min(volts, secc.MostVolts);
        if (Math.Abs(PowerWatts - before) > Math.Abs(before) * NewsShare)
            Tell();
    }
}
