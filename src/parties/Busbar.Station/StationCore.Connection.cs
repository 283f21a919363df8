using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;
using Busbar.Station.Security;
using Busbar.Station.Transactions;

namespace Busbar.Station;

// What connecting, registering and answers of the CSMS mean for the rest of the station.
internal sealed partial class StationCore
{
    // A clock that is off by more than this is worth a security event (OCPP 2.0.1 ClockCtrlr.TimeAdjustmentReportingThreshold).
    private TimeSpan ClockThreshold => Variables.Seconds("ClockCtrlr", "TimeAdjustmentReportingThreshold");

    private DateTimeOffset? offlineSince;

    /// <summary>Whether there is a connection.</summary>
    internal bool IsOnline { get; private set; }

    /// <summary>Whether the CSMS can be asked: connected and accepted.</summary>
    internal bool IsServed => IsOnline && Registration.IsAccepted;

    internal void LinkUp()
    {
        IsOnline = true;
        Say("connected", "");
        Registration.LinkUp();
    }

    internal void LinkDown(string why)
    {
        if (!IsOnline)
            return;
        IsOnline = false;
        offlineSince = Now;
        Registration.LinkDown();
        Say("disconnected", why);
    }

    /// <summary>The CSMS takes messages: after a boot everything is told, after a short break only what changed.</summary>
    internal void Registered(bool isResumed)
    {
        var away = offlineSince is { } since ? Now - since : TimeSpan.Zero;
        offlineSince = null;
        var wasLong = away > Variables.Seconds("OCPPCommCtrlr", "OfflineThreshold");
        Statuses.TellAll(onlyChanges: isResumed && !wasLong);
        if (!isResumed)
            Resets.TellRestart();
        Firmware.TellAfterRestart();
        Aligned.Schedule();
        Power.Rebalance();
        Outbound.Kick();
    }

    internal void SynchronizeClock(DateTimeOffset csmsTime)
    {
        var drift = (csmsTime - Now).Duration();
        if (drift > ClockThreshold && ClockThreshold > TimeSpan.Zero)
            Security("SettingSystemTime", $"The CSMS's clock differs by {drift.TotalSeconds:0} s");
    }

    internal void Security(string type, string? detail = null)
    {
        if (!Variables.Flag("OCPP16LegacyCtrlr", "DisableSecurityEventNotifications"))
            Outbound.Tell(new Notice.SecurityEvent(type, Now, detail));
    }

    /// <summary>The CSMS has a notice.</summary>
    internal void Told(Notice notice, NoticeReply reply)
    {
        if (notice is Notice.SignCertificate signing)
            Signing.Answered(signing, reply.IsAccepted);
    }

    /// <summary>The CSMS has a transaction message, and may have said something about the token.</summary>
    internal void Delivered(TransactionRecord record, DeliveryReply reply)
    {
        if (FindTransaction(record.TransactionId) is not { Transaction: { } transaction } unit)
        {
            Learn(record, reply);
            return;
        }

        transaction.TotalCost = reply.TotalCost ?? transaction.TotalCost;
        if (reply.Limits is { } limits)
            Limit(unit, transaction, limits);
        Learn(record, reply);
        if (reply.Token is { } token && !token.IsAcceptedAt(Now) && record.Phase != TransactionPhase.Ended)
            Deauthorize(unit, transaction);
        else if (reply.Token is { Group: { } group })
            transaction.Group = group;
    }

    // (OCPP 2.1 E16.FR.02)
    private void Limit(EvseUnit unit, Transaction transaction, TransactionLimits limits)
    {
        transaction.RegisterLimit = transaction.StartRegister + (double?)limits.EnergyWattHours;
        transaction.TimeLimit = limits.TimeSeconds is { } seconds ? transaction.StartedAt.AddSeconds(seconds) : null;
        transaction.ChargeLimit = limits.StateOfCharge;
        transaction.IsLimitTold = false;
        unit.Report(TriggerReason.LimitSet);
        Power.Rebalance();
    }

    private void Learn(TransactionRecord record, DeliveryReply reply)
    {
        if (reply.Token is { } token && record.Token is { } who)
            Local.Learn(who, token, Now);                                                     // (OCPP 2.0.1 C10.FR.05)
    }

    // (OCPP 2.0.1 E05, OCPP 1.6 4.8)
    private void Deauthorize(EvseUnit unit, Transaction transaction)
    {
        if (transaction.IsDeauthorized)
            return;
        transaction.IsDeauthorized = true;
        if (Variables.Flag("TxCtrlr", "StopTxOnInvalidId"))
        {
            unit.Apply(new EvseEvent.StopRequested(StopReason.DeAuthorized), TriggerReason.Deauthorized); // (OCPP 2.0.1 E05.FR.10)
            return;
        }

        var allowance = Variables.Number("TxCtrlr", "MaxEnergyOnInvalidId");
        if (allowance > 0)
            transaction.RegisterLimit = unit.Meter.ImportWattHours + allowance;               // (OCPP 2.0.1 E05.FR.03)
        unit.Report(TriggerReason.Deauthorized);
        Power.Rebalance();                                                                    // (OCPP 2.0.1 E05.FR.02)
    }

    /// <summary>A limit of the transaction's energy, time or charge was reached; told once.</summary>
    internal void EnergyRanOut(EvseUnit unit, Transaction transaction)
    {
        if (transaction.IsLimitTold || transaction.IsDeauthorized)
            return;
        transaction.IsLimitTold = true;
        var trigger = Now >= transaction.TimeLimit ? TriggerReason.TimeLimitReached : TriggerReason.EnergyLimitReached;
        unit.Report(trigger);
    }
}
